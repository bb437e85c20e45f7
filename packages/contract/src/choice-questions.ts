/** Questions whose answer is a choice among options: one, several, in order, or per row. */
import {z} from 'zod'
import {asked, Order} from './asked.ts'
import {limits} from './limits.ts'
import {Id, Text} from './text.ts'

/** A picture of the municipality's own, which the server keeps. */
export const OptionImage = z.strictObject({
  /** Name of the file, such as `plan-a.webp`. Never an address. */
  file: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?\.(?:webp|jpg|png)$/),
  /** What the picture shows, for those who do not see it. */
  alt: Text,
})
export type OptionImage = z.infer<typeof OptionImage>

/** One choice of a single- or multiple-choice question. */
export const Option = z.strictObject({
  id: Id,
  text: Text,
  /** Cannot stand beside another choice ("none of these"). Only for multiple choice. */
  exclusive: z.boolean().optional(),
  /** "Other, please say": the citizen may add words of their own. At most one per question. */
  other: z.literal(true).optional(),
  /**
   * "Don't know", "does not concern me": counted and shown, but percentages are of the people who chose something else.
   * In multiple choice only together with `exclusive`. At least two other options are left.
   */
  outside: z.literal(true).optional(),
  image: OptionImage.optional(),
})
export type Option = z.infer<typeof Option>

/** One option of a ranking, a place or a total to share out; one row of a matrix. */
export const PlainOption = z.strictObject({id: Id, text: Text})
export type PlainOption = z.infer<typeof PlainOption>

/** One column of a matrix. */
export const MatrixColumn = PlainOption.extend({
  /** As of `Option`. Only where every row has one column. */
  outside: z.literal(true).optional(),
})
export type MatrixColumn = z.infer<typeof MatrixColumn>

/** Exactly one of the options. */
export const SingleQuestion = z.strictObject({
  ...asked,
  type: z.literal('single'),
  /** `dropdown`: a closed list with a field to type into, for long lists. Default: `list`. */
  look: z.enum(['list', 'dropdown']).optional(),
  order: Order.optional(),
  options: z
    .array(Option.omit({exclusive: true}))
    .min(2)
    .max(limits.options),
})
export type SingleQuestion = z.infer<typeof SingleQuestion>

/** Any number of the options. People and ticks are counted apart. */
export const MultipleQuestion = z.strictObject({
  ...asked,
  type: z.literal('multiple'),
  order: Order.optional(),
  options: z.array(Option).min(2).max(limits.options),
  /** Fewest choices of an answer. An exclusive option stands for itself, however many are asked for. Default: 1. */
  atLeast: z.int().min(1).max(limits.options).optional(),
  /** Most choices of an answer. Default: all. */
  atMost: z.int().min(1).max(limits.options).optional(),
})
export type MultipleQuestion = z.infer<typeof MultipleQuestion>

/** The options in the citizen's order, the most important first. */
export const RankingQuestion = z.strictObject({
  ...asked,
  type: z.literal('ranking'),
  order: Order.optional(),
  options: z.array(PlainOption).min(2).max(limits.rankingOptions),
  /** Asks for the first ones only: from one to this many. Default: every option has to be placed. */
  most: z.int().min(1).max(limits.rankingOptions).optional(),
})
export type RankingQuestion = z.infer<typeof RankingQuestion>

/** One column, or several, for each row. `required` asks for every row. */
export const MatrixQuestion = z.strictObject({
  ...asked,
  type: z.literal('matrix'),
  /** Of the rows. Columns keep theirs. */
  order: Order.optional(),
  rows: z.array(PlainOption).min(1).max(limits.matrixRows),
  columns: z.array(MatrixColumn).min(2).max(limits.matrixColumns),
  /** Any number of columns per row. Default: one. */
  multiple: z.literal(true).optional(),
  /** Columns run from one end to the other, such as from "bad" to "good": charts stand around their middle. */
  ordered: z.literal(true).optional(),
})
export type MatrixQuestion = z.infer<typeof MatrixQuestion>
