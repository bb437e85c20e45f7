/**
 * Results: what is published of an activity. Citizens and councils read the same.
 * `null` in place of a count always means withheld: it would single out fewer people than `smallestGroup`,
 * or give another withheld count away by subtraction.
 */
import {z} from 'zod'
import {BreakdownResult} from './breakdowns.ts'
import {Reconciliation} from './reconciliation.ts'
import {Representation} from './representation.ts'
import {Id, Moment, Version} from './text.ts'

/** People, or `null` when withheld. */
export const Count = z.int().nonnegative().nullable()

/** How many people fall into one cell of a question. */
export const CellCount = z.strictObject({
  /**
   * Option id (single, multiple, shares), value (scale, rating), lowest value of the band (number), month or year
   * (date), `option@position` (ranking, 1 for the first), `row/column` (matrix); or, of a place, what was chosen from the
   * list or the district it lies in (id), `*` for what is marked on the map outside all districts, `@` for addresses.
   */
  cell: z.string(),
  /** For shares: people who gave this option something. */
  count: Count,
  /** Only for shares: what the people who answered gave this option on average; `null` when withheld. */
  mean: z.number().nonnegative().nullable().optional(),
})
export type CellCount = z.infer<typeof CellCount>

/** How many people marked something in one square of a map. */
export const SquareCount = z.strictObject({
  /** From the west, 0 for the first. */
  column: z.int().nonnegative(),
  /** From the north, 0 for the first. */
  row: z.int().nonnegative(),
  /** The part of the square that lies in this district; absent: outside all districts. */
  district: Id.optional(),
  /** People; at least the smallest group. */
  count: z.int().positive(),
})
export type SquareCount = z.infer<typeof SquareCount>

/** Counts of one question. */
export const QuestionResult = z.strictObject({
  question: Id,
  /** People who gave an answer. For multiple choice this is not the sum of the ticks. */
  people: Count,
  /** People who would rather not say. */
  declined: Count,
  /** People who sent the form without an answer to this question. */
  unanswered: Count,
  /** People whose earlier answers led past this question. Absent where the survey asks everybody. */
  unasked: Count.optional(),
  /** In the order of the survey. Empty for what is never published as such: words, photos, consent, contacts. */
  cells: z.array(CellCount),
  /**
   * Only for places, where the survey has a map: the squares in which enough people marked something, in the order of
   * the districts, from the north and the west. All others are left out, whether few people or nobody marked anything.
   */
  squares: z.array(SquareCount).optional(),
})
export type QuestionResult = z.infer<typeof QuestionResult>

/** People by the way on which their responses came; each 0 or at least the smallest group. They add up to all people. */
export const ChannelCounts = z.strictObject({
  web: z.int().nonnegative(),
  assisted: z.int().nonnegative(),
  paper: z.int().nonnegative(),
})
export type ChannelCounts = z.infer<typeof ChannelCounts>

/** What is published at one moment. */
export const Snapshot = z.strictObject({
  /** 1 for the first snapshot of the activity, then rising by one. */
  number: z.int().positive(),
  /** When it was published, in UTC, to the minute. */
  at: Moment,
  /**
   * While the activity is open, all counts of people are rounded down to multiples of this, so that the difference of two
   * publications tells nothing of single people: 0 means fewer than `step`. 1: exact, once it has closed.
   */
  step: z.int().positive(),
  /** People whose response is counted here. */
  people: z.int().positive(),
  /** By which ways they came: absent where everybody answered for themselves, `null` when withheld. */
  channels: ChannelCounts.nullable().optional(),
  /** In the order of the survey. */
  questions: z.array(QuestionResult),
  /** In the order in which the survey declares them. Absent while the activity is open, and where it declares none. */
  breakdowns: z.array(BreakdownResult).optional(),
  /** Who took part, held against who lives there. Absent without population figures. */
  representation: Representation.optional(),
  /** Where everything went that arrived. */
  reconciliation: Reconciliation.optional(),
})
export type Snapshot = z.infer<typeof Snapshot>

/** A snapshot by its number: what was published at that time. */
export const PublishedSnapshot = z.strictObject({
  activity: Id,
  /** SHA-256 over the canonical JSON of `snapshot`, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  snapshot: Snapshot,
})
export type PublishedSnapshot = z.infer<typeof PublishedSnapshot>

/** Results of a survey. Of anything else they are empty: threads and ideas have findings, threads also groups of opinion. */
export const Results = z.strictObject({
  activity: Id,
  /** Wording that was asked. */
  version: Version,
  /** `null` while too few people have answered. */
  snapshot: Snapshot.nullable(),
  /** SHA-256 over the canonical JSON of `snapshot`, in hexadecimal; `null` when there is none. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})
export type Results = z.infer<typeof Results>
