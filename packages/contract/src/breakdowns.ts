/**
 * Breakdowns: how the answers to one question differ between groups of people, such as districts or ages. They are
 * declared before the first answer, because a table that anybody could ask for later would single people out. They are
 * published with the last snapshot, once the activity has closed: two publications of a table would tell of those who came
 * between them.
 */
import {z} from 'zod'
import {Id} from './text.ts'

/** People, or `null` when withheld. */
const Count = z.int().nonnegative().nullable()

/** One table that will be published: a question, parted by one or two others. */
export const Breakdown = z.strictObject({
  id: Id,
  /** Whose answers are parted: choices, scales, ratings, numbers, dates, places. */
  question: Id,
  /** By whose answers, each of which puts everybody into one group: single choices, scales, ratings, numbers, places. */
  by: z.array(Id).min(1).max(2),
})
export type Breakdown = z.infer<typeof Breakdown>

/**
 * Cells of one question that stand together, as in `CellCount` and in its order: one alone, or several that were joined
 * because the table would have been too thin.
 */
const JoinedCells = z.array(z.string()).min(1)

/** People of one group. */
export const BreakdownGroup = z.strictObject({
  /** What they answered to the questions of `by`, in their order: to each of them one of the cells that are named. */
  cells: z.array(JoinedCells).min(1).max(2),
  /** People of the group who answered the question; `null` when withheld. */
  people: Count,
  /**
   * People by what they answered, in the order of `answers`; `null` when withheld. Multiples of `rounding`, so that they
   * need not add up to `people`.
   */
  counts: z.array(Count),
  /** Places in `answers` of what at least 90 % of the group chose: its count is withheld, and no less than nine in ten did. */
  over90: z.array(z.int().nonnegative()).optional(),
})
export type BreakdownGroup = z.infer<typeof BreakdownGroup>

/** Whether groups differ more than chance lets expect: Pearson's test of independence over the published counts. */
export const Independence = z.strictObject({
  chiSquare: z.number().nonnegative(),
  degrees: z.int().positive(),
  /** Probability of differences at least as large if the groups were alike, 0 to 1. */
  p: z.number().min(0).max(1),
  /** Cramér's V, 0 (alike) to 1. */
  v: z.number().min(0).max(1),
  /** Expected counts below 5 are too many for the test to be relied upon. */
  isWeak: z.boolean(),
})
export type Independence = z.infer<typeof Independence>

/** A breakdown as it is published, once the activity has closed. */
export const BreakdownResult = z.strictObject({
  breakdown: Id,
  question: Id,
  by: z.array(Id).min(1).max(2),
  /** All counts are multiples of this. */
  rounding: z.int().positive(),
  /** What the counts of each group are of: the cells of the question, one alone or several together. */
  answers: z.array(JoinedCells),
  /**
   * Each combination of the cells of `by`, one alone or several together, so that every cell is in there; of two questions,
   * the second changes faster. Groups that nobody belongs to are there too.
   */
  groups: z.array(BreakdownGroup),
  /**
   * `null` when something is withheld that the test would need, where people could choose several answers, or when
   * fewer than two groups or answers have people.
   */
  independence: Independence.nullable(),
  /**
   * Why the table is not shown: `too-few` where not even joined to two groups by two answers nine in ten of its cells could
   * be told, `coarser-declared` where another table of these questions is. Then `answers` and `groups` are empty.
   */
  notShown: z.enum(['too-few', 'coarser-declared']).optional(),
})
export type BreakdownResult = z.infer<typeof BreakdownResult>
