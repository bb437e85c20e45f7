import type {Answer, Comparison, Condition, SimpleCondition} from '@saha/contract'
import {asRows, chosenIn, chosenInRow} from './answer-shapes.ts'

/** The answer to a question of this id: `null` when declined, `undefined` when there is none. */
export type AnswerTo = (question: string) => Answer | undefined

/**
 * Whether a condition holds.
 *
 * @param answerTo answers that count: those of questions that are shown.
 */
export function holds(condition: Condition, answerTo: AnswerTo): boolean {
  if ('question' in condition) return simpleHolds(condition, answerTo(condition.question))
  if ('all' in condition) return condition.all.every((inner) => holds(inner, answerTo))
  if ('any' in condition) return condition.any.some((inner) => holds(inner, answerTo))
  return !holds(condition.not, answerTo)
}

/** Whether a condition on one question holds of its answer. */
export function simpleHolds(condition: SimpleCondition, answer: Answer | undefined): boolean {
  switch (condition.is) {
    case 'answered':
      return answer !== undefined && answer !== null
    case 'unanswered':
      return answer === undefined
    case 'declined':
      return answer === null
    case 'chosen':
      return isChosen(condition.option, condition.row, answer)
    case 'before':
      return typeof answer === 'string' && answer < condition.day
    case 'after':
      return typeof answer === 'string' && answer > condition.day
    default:
      return typeof answer === 'number' && compares(answer, condition.is, condition.value)
  }
}

/** Compares two numbers, or two days written as `2026-12-31`, whose order is that of their text. */
export function compares<Value extends number | string>(left: Value, is: Comparison, right: Value): boolean {
  switch (is) {
    case 'equal':
      return left === right
    case 'below':
      return left < right
    case 'at-most':
      return left <= right
    case 'above':
      return left > right
    case 'at-least':
      return left >= right
  }
}

/** Every comparison within a condition, in its order. */
export function comparisonsIn(condition: Condition): SimpleCondition[] {
  if ('question' in condition) return [condition]
  if ('all' in condition) return condition.all.flatMap(comparisonsIn)
  if ('any' in condition) return condition.any.flatMap(comparisonsIn)
  return comparisonsIn(condition.not)
}

/** A comparison, and whether the condition it stands in asks for its opposite. */
export interface Leaning {
  comparison: SimpleCondition
  isOpposite: boolean
}

/** Every comparison within a condition, in its order, with the side that the condition takes. */
export function leaningsIn(condition: Condition, isOpposite = false): Leaning[] {
  if ('question' in condition) return [{comparison: condition, isOpposite}]
  if ('not' in condition) return leaningsIn(condition.not, !isOpposite)
  const inner = 'all' in condition ? condition.all : condition.any
  return inner.flatMap((one) => leaningsIn(one, isOpposite))
}

function isChosen(option: string, row: string | undefined, answer: Answer | undefined): boolean {
  if (row === undefined) return answer === option || chosenIn(answer).includes(option)
  const rows = asRows(answer)
  return rows !== undefined && chosenInRow(rows, row).includes(option)
}
