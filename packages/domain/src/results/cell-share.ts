import type {QuestionResult, Survey} from '@saha/contract'
import {shareBase, shareIn} from '../statistics/share-base.ts'
import {answerableQuestions} from '../survey/questions.ts'

/** What part of the people gave one answer. */
export interface CellShare {
  /** People who gave it. */
  count: number
  /** People that percentages are of: see `shareBase`. */
  of: number
  /** 0 to 1. */
  share: number
}

/**
 * @param cell see the contract's `CellCount`; of a matrix, its row says of whom the share is.
 * @returns `undefined` when it is withheld, not there, or outside of percentages, such as "don't know".
 */
export function cellShare(
  survey: Survey,
  result: Pick<QuestionResult, 'question' | 'people' | 'declined' | 'cells'>,
  cell: string,
): CellShare | undefined {
  const question = answerableQuestions(survey).find(({id}) => id === result.question)
  const count = result.cells.find((one) => one.cell === cell)?.count ?? null
  if (!question || count === null) return undefined
  const [row, column] = question.type === 'matrix' ? cell.split('/') : [undefined, cell]
  const {people, outside} = shareBase(question, result, survey, row)
  const share = shareIn(count, people)
  if (share === null || people === null || outside.has(column ?? '')) return undefined
  return {count, of: people, share}
}
