/** Conditions on earlier answers: what a survey shows, where it goes on, and whom it still needs. */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Day, Id} from './text.ts'

/** Whether there is an answer. `declined`: "I'd rather not say". A question that was not shown is unanswered. */
export const AnswerStateCondition = z.strictObject({
  question: Id,
  is: z.enum(['answered', 'unanswered', 'declined']),
})
export type AnswerStateCondition = z.infer<typeof AnswerStateCondition>

/** Whether an option is among the answer: of a choice, a ranking, the list of a place, or one row of a matrix. */
export const ChosenCondition = z.strictObject({
  question: Id,
  is: z.literal('chosen'),
  option: Id,
  /** Only for a matrix: the row in which `option`, a column, is chosen. */
  row: Id.optional(),
})
export type ChosenCondition = z.infer<typeof ChosenCondition>

/** How two numbers or two days compare. */
export const Comparison = z.enum(['equal', 'below', 'at-most', 'above', 'at-least'])
export type Comparison = z.infer<typeof Comparison>

/** Compares the answer to a number, scale or rating. Does not hold without an answer. */
export const NumberCondition = z.strictObject({question: Id, is: Comparison, value: z.number()})
export type NumberCondition = z.infer<typeof NumberCondition>

/** Compares the answer to a date, which is neither when it is that very day. Does not hold without an answer. */
export const DayCondition = z.strictObject({question: Id, is: z.enum(['before', 'after']), day: Day})
export type DayCondition = z.infer<typeof DayCondition>

/** A condition on the answer to one question. */
export type SimpleCondition = AnswerStateCondition | ChosenCondition | NumberCondition | DayCondition
const SimpleCondition = z.union([AnswerStateCondition, ChosenCondition, NumberCondition, DayCondition])

/** A condition on earlier answers. `all` holds when each does, `any` when at least one does. */
export type Condition = SimpleCondition | {all: Condition[]} | {any: Condition[]} | {not: Condition}

function conditionAround(inner: z.ZodType<Condition>): z.ZodType<Condition> {
  const several = z.array(inner).min(1).max(limits.options)
  return z.union([
    SimpleCondition,
    z.strictObject({all: several}),
    z.strictObject({any: several}),
    z.strictObject({not: inner}),
  ])
}

/**
 * The shape of a condition with so many levels around its comparisons, from none to the most. One shape per level, so
 * that reading a condition stops at the deepest one, however deep the file goes.
 */
export const conditionsWithin: readonly z.ZodType<Condition>[] = Array.from({
  length: limits.conditionDepth,
}).reduce<z.ZodType<Condition>[]>(
  (levels) => [...levels, conditionAround(levels.at(-1) ?? SimpleCondition)],
  [SimpleCondition],
)

/** A condition on earlier answers, with at most `limits.conditionDepth` levels of all, any and not. */
export const Condition: z.ZodType<Condition> = conditionsWithin.at(-1) ?? SimpleCondition
