/** What the table and the chart of one question say. One definition for both, so that they cannot differ. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {labelOf, type Label} from './labels.ts'
import type {ResultsView} from './view.ts'

export interface Row extends Label {
  /** People, or `null` when withheld. */
  count: number | null
  /** Length of the bar, 0 to 1: of the people who answered, or of the total; `null` when it cannot be told. */
  share: number | null
  /** Only for shares: the average, or `null` when withheld. */
  mean?: number | null
}

/** Of a ranking, first choices alone; a matrix is a grid and has no rows. */
export function rowsOf(view: ResultsView, question: AnswerableQuestion, result: QuestionResult): Row[] {
  if (question.type === 'matrix') return []
  const cells =
    question.type === 'ranking' ? result.cells.filter(({cell}) => cell.endsWith('@1')) : result.cells
  return cells.map(({cell, count, mean}) => {
    const label = labelOf(view, question, cell)
    if (question.type === 'shares') {
      const average = mean ?? null
      return {...label, count, mean: average, share: average === null ? null : average / question.total}
    }
    return {...label, count, share: shareOf(count, result)}
  })
}

/** Of the people who answered, 0 to 1; `null` when either is withheld or nobody answered. */
export function shareOf(count: number | null, {people}: QuestionResult): number | null {
  return count === null || !people ? null : count / people
}

/** Lowest and highest value of a question whose answers have an average. */
export function endsOf(question: AnswerableQuestion): {from: number; to: number} | undefined {
  if (question.type === 'rating') return {from: 1, to: 5}
  return question.type === 'scale' ? question : undefined
}

/** Mean of a scale or rating. `undefined` while a cell is withheld: it would give the count away. */
export function averageOf(question: AnswerableQuestion, {people, cells}: QuestionResult): number | undefined {
  if (!endsOf(question) || !people || cells.some(({count}) => count === null)) return undefined
  return cells.reduce((sum, {cell, count}) => sum + Number(cell) * (count ?? 0), 0) / people
}

/** All ticks of a question with several answers. `undefined` while one is withheld. */
export function ticksOf(question: AnswerableQuestion, {cells}: QuestionResult): number | undefined {
  if (question.type !== 'multiple' || cells.some(({count}) => count === null)) return undefined
  return cells.reduce((sum, {count}) => sum + (count ?? 0), 0)
}
