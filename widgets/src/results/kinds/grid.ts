/** Results that have two sides: rows and columns of a matrix, options and places of a ranking. */
import type {AnswerableQuestion, MatrixQuestion, QuestionResult, RankingQuestion} from '@saha/contract'
import {hasAllPlaces} from '@saha/domain/results/ranking-places'
import {shareBase} from '@saha/domain/statistics/share-base'
import type {ResultsKindsTerms} from '@saha/i18n/results-kinds/terms'
import {labelOf, type Label} from '../labels.ts'
import {shareShown} from '../rows.ts'
import type {ResultsView} from '../view.ts'

export interface GridCell {
  /** People, `null` when withheld. */
  count: number | null
  /** 0 to 1; `null` when it cannot be told, and where the column stands outside of percentages. */
  share: number | null
  /** People that `share` is of. */
  of: number | null
}

/** A table with a column for every choice. */
export interface Grid {
  columns: readonly (Label & {id: string; isOutside: boolean})[]
  rows: readonly (Label & {id: string; cells: readonly GridCell[]})[]
}

export function gridOf(
  view: ResultsView,
  question: MatrixQuestion | RankingQuestion,
  result: QuestionResult,
  {place}: Pick<ResultsKindsTerms, 'place'>,
): Grid {
  const isMatrix = question.type === 'matrix'
  const sides = isMatrix ? question.rows : question.options
  const width = result.cells.length / sides.length
  const {outside} = shareBase(question, result)
  const {say} = view.reader
  const columns = isMatrix
    ? question.columns.map(({id}) => ({...labelOf(view, question, `/${id}`), id, isOutside: outside.has(id)}))
    : Array.from({length: width}, (_, at) => {
        const words = say.say(place, {place: at + 1})
        return {words, plain: words, id: String(at + 1), isOutside: false}
      })
  return {
    columns,
    rows: sides.map(({id, text}, at) => {
      const {people} = shareBase(question, result, view.activity.survey, isMatrix ? id : undefined)
      return {
        id,
        words: view.reader.words(text),
        plain: view.reader.plain(text),
        cells: result.cells.slice(at * width, (at + 1) * width).map(({count}, column) => {
          const of = columns[column]?.isOutside ? null : people
          return {count, share: shareShown(view, count, of), of}
        }),
      }
    }),
  }
}

/** Whether a question has figures of two sides. */
export function isTwoSided(
  question: AnswerableQuestion,
  result: QuestionResult,
): question is MatrixQuestion | RankingQuestion {
  return question.type === 'matrix' || (question.type === 'ranking' && hasAllPlaces(question, result))
}
