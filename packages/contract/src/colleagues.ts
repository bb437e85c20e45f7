/** Colleagues: who works for a municipality, and who is invited to. */
import {z} from 'zod'
import {StaffEmail, StaffRole} from './staff.ts'
import {Moment} from './text.ts'

/** Somebody who works for a municipality. */
export const Colleague = z.strictObject({
  id: z.string(),
  email: StaffEmail,
  role: StaffRole,
  isYou: z.boolean(),
  /** Whether they can prove with more than a password who they are. */
  hasSecondFactor: z.boolean(),
  /** Whether nobody else is an owner: then they can neither be taken away nor become anything else. */
  isLastOwner: z.boolean(),
})
export type Colleague = z.infer<typeof Colleague>

/** Somebody who is invited and has not come yet. */
export const OpenInvitation = z.strictObject({
  id: z.string(),
  email: StaffEmail,
  role: StaffRole,
  /** In UTC; the first moment at which the link is worth nothing any more. */
  until: Moment,
  /** What became of the letter; `none` when a link was shown instead. */
  letter: z.enum(['none', 'sending', 'sent', 'failed']),
})
export type OpenInvitation = z.infer<typeof OpenInvitation>

/** Everybody who works for a municipality or may soon, in the order of their addresses. */
export const Colleagues = z.strictObject({
  colleagues: z.array(Colleague),
  invitations: z.array(OpenInvitation),
  /** Whether nobody gets in with a password alone. */
  wantsTwoFactor: z.boolean(),
  /** Whether the server can send letters. */
  mail: z.boolean(),
})
export type Colleagues = z.infer<typeof Colleagues>

/** Invites somebody. */
export const NewInvitation = z.strictObject({email: StaffEmail, role: StaffRole})
export type NewInvitation = z.infer<typeof NewInvitation>

/** A new link in the place of the one before, which is worth nothing from then on. */
export const InvitationRenewal = z.strictObject({
  /** Whether it goes out by mail; otherwise it is shown. */
  byMail: z.boolean(),
})
export type InvitationRenewal = z.infer<typeof InvitationRenewal>

/** A link to hand on. */
export const HandedLink = z.strictObject({
  /** What stands behind the address of the server; shown this once. `null` when it goes out by mail instead. */
  link: z.string().nullable(),
})
export type HandedLink = z.infer<typeof HandedLink>

/** Makes a colleague something else. */
export const RoleChange = z.strictObject({role: StaffRole})
export type RoleChange = z.infer<typeof RoleChange>

/** Whether nobody gets in with a password alone. */
export const SignInPolicy = z.strictObject({wantsTwoFactor: z.boolean()})
export type SignInPolicy = z.infer<typeof SignInPolicy>
