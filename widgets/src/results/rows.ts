/** What the table and the chart of one question say. One definition for both, so that they cannot differ. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {shareBase, shareIn} from '@saha/domain/statistics/share-base'
import {labelOf, type Label} from './labels.ts'
import type {ResultsView} from './view.ts'

export interface Row extends Label {
  /** People, or `null` when withheld. While the activity is open, 0 means fewer than the snapshot's `step`. */
  count: number | null
  /** Length of the bar, 0 to 1: of the people that percentages are of, or of the total; `null` when it cannot be told. */
  share: number | null
  /** People that `share` is of; `null` where it is no share of people. */
  of: number | null
  /** Only for shares: the average, or `null` when withheld. */
  mean?: number | null
}

/** Of a ranking, first choices alone; a matrix is a grid and has no rows. What stands outside of percentages is apart. */
export function rowsOf(view: ResultsView, question: AnswerableQuestion, result: QuestionResult): Row[] {
  if (question.type === 'matrix') return []
  const {people, outside} = shareBase(question, result, view.activity.survey)
  return result.cells
    .filter(({cell}) => !outside.has(cell) && (question.type !== 'ranking' || cell.endsWith('@1')))
    .map(({cell, count, mean = null}) => {
      const label = labelOf(view, question, cell)
      if (question.type === 'shares')
        return {...label, count, mean, share: mean === null ? null : mean / question.total, of: null}
      return {...label, count, share: shareShown(view, count, people), of: people}
    })
}

/** Everybody who is no part of the percentages, or gave no answer, and why: groups of nobody are left out. */
export function rowsApart(view: ResultsView, question: AnswerableQuestion, result: QuestionResult): Row[] {
  const {declined, unanswered, unasked} = view.terms.results
  const {people, outside, withDeclined} = shareBase(question, result, view.activity.survey)
  const row = (label: Label, count: number | null, of: number | null = null): Row => ({
    ...label,
    count,
    share: shareShown(view, count, of),
    of,
  })
  const named = (words: string, count: number | null | undefined, of?: number | null) =>
    count || count === null ? [row({words, plain: words}, count, of)] : []
  return [
    ...result.cells
      .filter(({cell}) => outside.has(cell))
      .map(({cell, count}) => row(labelOf(view, question, cell), count)),
    ...named(declined, result.declined, withDeclined ? people : null),
    ...named(unanswered, result.unanswered),
    ...named(unasked, result.unasked),
  ]
}

/** 0 to 1; `null` when it cannot be told, also because so few people are not yet told apart from none. */
export function shareShown({snapshot}: ResultsView, count: number | null, of: number | null): number | null {
  return isFewer(snapshot, count) ? null : shareIn(count, of)
}

/** While the activity is open: too few to be told apart from none. */
export const isFewer = ({step}: {step: number}, count: number | null): boolean => step > 1 && count === 0
