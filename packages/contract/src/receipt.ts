/** Receipts: what a citizen can learn and do with the code of a contribution. */
import {z} from 'zod'
import {Answers} from './answer.ts'
import {CommentStatus} from './comments.ts'
import {RegistrationStatus} from './event.ts'
import {IdeaReceiptStatus} from './ideas.ts'
import {Id, Version} from './text.ts'

/**
 * What moderators did with what was answered in words and with photos. `published`: it is in the files of those who may
 * have it.
 */
export const OpenAnswersStatus = CommentStatus.pick({
  state: true,
  waits: true,
  hidden: true,
  message: true,
  redacted: true,
  canAppeal: true,
  appeal: true,
})
export type OpenAnswersStatus = z.infer<typeof OpenAnswersStatus>

/** What became of a response. */
export const ResponseStatus = z.strictObject({
  municipality: Id,
  activity: Id,
  kind: z.literal('response'),
  /** Wording that was answered. */
  version: Version,
  /**
   * Whether the published snapshot counts it as it is now. `false` means that it waits for a later one: because it is
   * new, or because it was changed after it had been published.
   */
  counted: z.boolean(),
  /** What is stored, and what the citizen left apart from it, such as contact details. */
  answers: Answers,
  /** Whether it can be changed and withdrawn: until the activity closes. */
  canChange: z.boolean(),
  /** Where the survey lets somebody look at open answers, and some were given. */
  openAnswers: OpenAnswersStatus.optional(),
})
export type ResponseStatus = z.infer<typeof ResponseStatus>

/** What became of one contribution. */
export const ReceiptStatus = z.discriminatedUnion('kind', [
  ResponseStatus,
  CommentStatus,
  IdeaReceiptStatus,
  RegistrationStatus,
])
export type ReceiptStatus = z.infer<typeof ReceiptStatus>

/** Answers that take the place of those that are stored. */
export const ResponseChanges = z.strictObject({
  /** The wording that was shown. Another one than the server's is refused with `changed`. */
  version: Version,
  /** All answers: one that is left out is no longer there. */
  answers: Answers,
})
export type ResponseChanges = z.infer<typeof ResponseChanges>

/** The server's word that other answers are stored. */
export const ResponseChanged = z.strictObject({
  /** Questions whose text lost invisible direction or control characters, in the order of the survey. */
  cleaned: z.array(Id),
})
export type ResponseChanged = z.infer<typeof ResponseChanged>

/** The server's word that a contribution and all that came with it are gone. */
export const ResponseWithdrawn = z.strictObject({withdrawn: z.literal(true)})
export type ResponseWithdrawn = z.infer<typeof ResponseWithdrawn>
