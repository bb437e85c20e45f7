/** Receipts: what a citizen can learn with the code of a contribution. */
import {z} from 'zod'
import {Id, Version} from './text.ts'

/** What became of one contribution. */
export const ReceiptStatus = z.strictObject({
  municipality: Id,
  activity: Id,
  kind: z.literal('response'),
  /** Wording that was answered. */
  version: Version,
  /** Whether the published snapshot counts it. `false` means that it waits for the next one. */
  counted: z.boolean(),
})
export type ReceiptStatus = z.infer<typeof ReceiptStatus>
