import type {AnswerableQuestion} from '@saha/contract'
import {meaningOf} from './cell-meaning.ts'

/** What cells of a table that stand together stand for, before it is put into any language. */
export type JoinedMeaning =
  /** One cell by itself. */
  | {is: 'alone'; cell: string}
  /** Numbers from one to another. `isBelow`: the upper one is not included. */
  | {is: 'band'; from: number; to: number; isBelow: boolean}
  /** Neighbours, from one to another. */
  | {is: 'range'; first: string; last: string}
  /** The smallest of a question, whichever they are. */
  | {is: 'others'; cells: readonly string[]}

/** @param cells of a group or an answer of a `BreakdownResult`, in the order of the question. */
export function joinedMeaning(question: AnswerableQuestion, cells: readonly string[]): JoinedMeaning {
  const [first = '', last = first] = [cells[0], cells.at(-1)]
  if (cells.length < 2) return {is: 'alone', cell: first}
  if (question.type === 'number') {
    const [low, high] = [meaningOf(question, first), meaningOf(question, last)]
    if (low.is === 'band' && high.is === 'band')
      return {is: 'band', from: low.from, to: high.to, isBelow: high.isBelow}
  }
  return isOrdered(question) ? {is: 'range', first, last} : {is: 'others', cells}
}

/** Whether the cells of a question have neighbours: steps, bands, months and years. */
export function isOrdered({type}: AnswerableQuestion): boolean {
  return type === 'scale' || type === 'rating' || type === 'number' || type === 'date'
}
