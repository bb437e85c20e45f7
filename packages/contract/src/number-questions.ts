/** Questions whose answer is a number, numbers or a day. */
import {z} from 'zod'
import {asked} from './asked.ts'
import {PlainOption} from './choice-questions.ts'
import {limits} from './limits.ts'
import {Day, Text} from './text.ts'

/** A whole number between two worded ends, such as 0–10 or 1–5. */
export const ScaleQuestion = z.strictObject({
  ...asked,
  type: z.literal('scale'),
  from: z.union([z.literal(0), z.literal(1)]),
  to: z.int().min(2).max(10),
  /** What the lowest value means. */
  low: Text,
  /** What the highest value means. */
  high: Text,
})
export type ScaleQuestion = z.infer<typeof ScaleQuestion>

/** One of five faces, 1 (worst) to 5 (best), each with its words. */
export const RatingQuestion = z.strictObject({
  ...asked,
  type: z.literal('rating'),
  /** What each face means, from the worst to the best. Default: the element's own words. */
  words: z.tuple([Text, Text, Text, Text, Text]).optional(),
})
export type RatingQuestion = z.infer<typeof RatingQuestion>

/** A number, counted in bands. */
export const NumberQuestion = z.strictObject({
  ...asked,
  type: z.literal('number'),
  /** Smallest and largest answer that is accepted, both included. */
  min: z.number(),
  max: z.number(),
  /** Digits after the decimal point, 0 to 3. Default: 0, whole numbers. */
  decimals: z.int().min(0).max(3).optional(),
  /** What is counted: "years", "people", "JD". */
  unit: Text.optional(),
  /**
   * Lowest value of each band after the first, rising, within `min` and `max`. The first band starts at `min`, the last
   * ends with `max`. Default: at most ten bands of equal width.
   */
  bands: z
    .array(z.number())
    .min(1)
    .max(limits.numberBands - 1)
    .optional(),
})
export type NumberQuestion = z.infer<typeof NumberQuestion>

/** A total in whole units, shared out among the options: 100 points, or a budget. */
export const SharesQuestion = z.strictObject({
  ...asked,
  type: z.literal('shares'),
  options: z.array(PlainOption).min(2).max(limits.matrixColumns),
  /** What the shares come to. */
  total: z.int().min(2).max(limits.sharesTotal),
  /** What is shared out: "points", "trees". Only one of `unit` and `currency`. */
  unit: Text.optional(),
  /** Code of a currency (ISO 4217), such as `JOD`. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
})
export type SharesQuestion = z.infer<typeof SharesQuestion>

/** A calendar day. */
export const DateQuestion = z.strictObject({
  ...asked,
  type: z.literal('date'),
  /** First and last day that is accepted, both included. */
  min: Day.optional(),
  max: Day.optional(),
  /** Publishes how many answers fall into each month or year from `min` to `max`. Default: only how many answered. */
  countBy: z.enum(['month', 'year']).optional(),
})
export type DateQuestion = z.infer<typeof DateQuestion>
