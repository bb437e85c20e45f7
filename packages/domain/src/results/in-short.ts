/** What a question comes to, in a number or a few. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {bandFigures, type BandFigures} from '../statistics/bands.ts'
import {stepFigures, type StepFigures} from '../statistics/steps.ts'
import {bandsOf} from '../survey/bands.ts'

/**
 * `steps`: of a scale or rating, with its ends. `bands`: of numbers, estimated from their groups. `ticks`: of several
 * answers, all choices, which are more than people.
 */
export type InShort =
  | ({is: 'steps'; from: number; to: number} & StepFigures)
  | ({is: 'bands'} & BandFigures)
  | {is: 'ticks'; ticks: number}

/** @returns `undefined` where a question has no such figure, or one of its counts is withheld. */
export function inShort(
  question: AnswerableQuestion,
  {cells, people}: Pick<QuestionResult, 'cells' | 'people'>,
): InShort | undefined {
  if (question.type === 'rating' || question.type === 'scale') {
    const {from, to} = question.type === 'scale' ? question : {from: 1, to: 5}
    const figures = stepFigures(
      cells.map(({cell, count}) => ({value: Number(cell), count})),
      people,
    )
    return figures && {is: 'steps', from, to, ...figures}
  }
  if (question.type === 'number') {
    const bands = bandsOf(question).map(({from, to, isLast}, at) => ({
      from,
      // Whole numbers are as wide as one: the last band holds its upper end too.
      to: isLast && !question.decimals ? to + 1 : to,
      count: cells[at]?.count ?? null,
    }))
    const figures = bandFigures(bands, people)
    return figures && {is: 'bands', ...figures}
  }
  if (question.type !== 'multiple' || cells.some(({count}) => count === null)) return undefined
  return {is: 'ticks', ticks: cells.reduce((sum, {count}) => sum + (count ?? 0), 0)}
}
