import type {Condition, Question} from '@saha/contract'
import {isComparable, missingName} from '../../survey/author/comparable.ts'
import {comparisonsIn} from '../../survey/conditions.ts'

/** Whether every comparison of a condition is of an earlier question, and makes sense of its kind. */
export function fitsEarlier(condition: Condition, earlier: ReadonlyMap<string, Question>): boolean {
  return comparisonsIn(condition).every((comparison) => {
    const question = earlier.get(comparison.question)
    return question && isComparable(question, comparison) && missingName(question, comparison) === undefined
  })
}
