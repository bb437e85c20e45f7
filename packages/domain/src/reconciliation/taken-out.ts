/** Responses that were taken out of a survey again, counted where they were counted before. */
import type {Channel, TakenOut} from '@saha/contract'
import type {CountedCell} from '../survey/cells.ts'

/** Stands for the question in the cells of what was taken out. No question has this id. */
export const TAKEN_OUT = '~~'

/** What a response adds 1 to when it is taken out. */
export function takenOutCell(as: TakenOut, channel: Channel): CountedCell {
  return {question: TAKEN_OUT, cell: `${as} ${channel}`}
}
