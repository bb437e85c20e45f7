/** What somebody sees of their own account. */
import {z} from 'zod'
import {StaffEmail} from './staff.ts'
import {Day} from './text.ts'

/** The ways by which somebody signs in, and where they are signed in just now. */
export const StaffAccount = z.strictObject({
  email: StaffEmail,
  /** Somebody who comes by the provider or by passkey alone has none. */
  hasPassword: z.boolean(),
  /** `null` when no code is asked for after the password. */
  twoFactor: z.strictObject({backupCodesLeft: z.int().nonnegative()}).nullable(),
  /** In the order in which they were added. */
  passkeys: z.array(z.strictObject({id: z.string(), name: z.string(), since: Day})),
  /** The newest first. Neither address nor browser is stored, nor when it was last used. */
  sessions: z.array(z.strictObject({id: z.string(), since: Day, isThis: z.boolean()})),
})
export type StaffAccount = z.infer<typeof StaffAccount>
