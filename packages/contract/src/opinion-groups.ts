/** Opinion groups: people who voted alike on the statements of a discussion, and what they said. Citizens and councils read the same. */
import {z} from 'zod'
import {CommentId} from './comments.ts'
import {Id, Moment} from './text.ts'

/** People, rounded down to a multiple of the snapshot's `step`: 0 means fewer than `step`. */
const RoundedCount = z.int().nonnegative()

/** How the people of a group voted on one statement. Whoever has not voted on it is in none of these. */
export const OpinionCounts = z.strictObject({
  agree: RoundedCount,
  disagree: RoundedCount,
  /** Read it, and voted neither way. */
  pass: RoundedCount,
})
export type OpinionCounts = z.infer<typeof OpinionCounts>

/** A statement, and what is said to it. */
export const OpinionStance = z.strictObject({
  statement: CommentId,
  side: z.enum(['agree', 'disagree']),
})
export type OpinionStance = z.infer<typeof OpinionStance>

/** People who voted alike. */
export const OpinionGroup = z.strictObject({
  /** At least `step`. */
  people: RoundedCount,
  /**
   * Where the middle of the group stands on the map of opinions, in percent: the closer two groups, the more alike their
   * votes. The middle of all people is at 50, 50. No single person is on it.
   */
  x: z.int().min(0).max(100),
  y: z.int().min(0).max(100),
  /** In the order of the snapshot's `statements`. */
  counts: z.array(OpinionCounts),
  /** What it says more often than the others, the most typical first; at most five. */
  typical: z.array(OpinionStance),
})
export type OpinionGroup = z.infer<typeof OpinionGroup>

/**
 * What is published of a discussion with opinions at one moment. All counts of people are rounded down to multiples of
 * `step`, also after it has closed, so that no two of them tell anything of single people. The lists of statements follow
 * from these counts alone.
 */
export const OpinionSnapshot = z.strictObject({
  /** 1 for the first one, then rising by one. */
  number: z.int().positive(),
  /** When it was published, in UTC, to the minute. */
  at: Moment,
  step: z.int().positive(),
  /** People in all groups together. Those who have voted on fewer than seven statements are in none. */
  people: RoundedCount,
  /** Statements that could be voted on, in the order in which they were published. */
  statements: z.array(CommentId),
  /** The largest first; two to five. */
  groups: z.array(OpinionGroup).min(2).max(5),
  /** What more than half of each group agree to, or reject: the clearest first; at most ten. */
  consensus: z.array(OpinionStance),
  /** Statements that one group agrees to and another does not: the widest apart first; at most ten. */
  dividing: z.array(CommentId),
})
export type OpinionSnapshot = z.infer<typeof OpinionSnapshot>

/** Opinion groups of a discussion. */
export const OpinionGroups = z.strictObject({
  activity: Id,
  /** `null` while there are none: too few people, or no groups that are large enough. */
  groups: OpinionSnapshot.nullable(),
  /** SHA-256 over the canonical JSON of `groups`, in hexadecimal; `null` when there is none. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** Words of the statements that `groups` names, as long as they are published: what was withdrawn or hidden is missing. */
  words: z.array(z.strictObject({statement: CommentId, text: z.string()})),
})
export type OpinionGroups = z.infer<typeof OpinionGroups>
