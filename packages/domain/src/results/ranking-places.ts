/** What may be told of an order: every place, or who came first alone. */
import type {QuestionResult, RankingQuestion} from '@saha/contract'
import {bordaScores, type BordaScore} from '../statistics/borda.ts'

/** Whether all places of a ranking may be told, and not only who comes first. */
export function hasAllPlaces(
  {options}: Pick<RankingQuestion, 'options'>,
  {cells}: Pick<QuestionResult, 'cells'>,
): boolean {
  return cells.length > options.length && cells.every(({count}) => count !== null)
}

/**
 * The options of a ranking by what all places come to.
 *
 * @param result as it is published: option by option, place by place.
 * @returns the highest first; `undefined` where first choices alone may be told, or nobody answered.
 */
export function rankingScores(
  question: Pick<RankingQuestion, 'options'>,
  result: Pick<QuestionResult, 'cells' | 'people'>,
): BordaScore[] | undefined {
  if (!hasAllPlaces(question, result)) return undefined
  const width = result.cells.length / question.options.length
  const options = question.options.map(({id}, at) => ({
    option: id,
    places: result.cells.slice(at * width, (at + 1) * width).map(({count}) => count),
  }))
  return bordaScores(options, result.people)
}
