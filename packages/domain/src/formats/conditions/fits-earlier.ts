import type {Condition, Question, SimpleCondition} from '@saha/contract'
import {comparisonsIn} from '../../survey/conditions.ts'

/** Whether every comparison of a condition is of an earlier question, and makes sense of its kind. */
export function fitsEarlier(condition: Condition, earlier: ReadonlyMap<string, Question>): boolean {
  return comparisonsIn(condition).every((comparison) => fits(comparison, earlier.get(comparison.question)))
}

function fits(comparison: SimpleCondition, question: Question | undefined): boolean {
  if (!question || question.type === 'contact' || question.type === 'information') return false
  switch (comparison.is) {
    case 'answered':
    case 'unanswered':
    case 'declined':
      return true
    case 'chosen':
      return hasOption(question, comparison)
    case 'before':
    case 'after':
      return question.type === 'date'
    default:
      return question.type === 'number' || question.type === 'scale' || question.type === 'rating'
  }
}

function hasOption(question: Question, {option, row}: SimpleCondition & {is: 'chosen'}): boolean {
  const has = (list: readonly {id: string}[]) => list.some(({id}) => id === option)
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return row === undefined && has(question.options)
    case 'place':
      return row === undefined && has(question.list ?? [])
    case 'matrix':
      return has(question.columns) && question.rows.some(({id}) => id === row)
    default:
      return false
  }
}
