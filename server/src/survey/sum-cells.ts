import type {CountedCell} from '@saha/domain'
import {FORM, type TallyRow} from '../storage/tally.queries.ts'

/** What is counted of a response, and where. */
export interface CountedResponse {
  activity: number
  batch: number
  cells: readonly CountedCell[]
}

/**
 * What some responses together add to the tally, the people who sent them included.
 *
 * @returns one row per cell, always in the same order.
 */
export function sumCells(responses: Iterable<CountedResponse>): TallyRow[] {
  const rows = new Map<string, TallyRow>()
  function count({activity, batch}: CountedResponse, {question, cell, by = 1}: CountedCell) {
    // Ids hold no line ends, so no two cells share a name.
    const name = `${activity}\n${batch}\n${question}\n${cell}`
    const row = rows.get(name)
    if (row) row.count += by
    else rows.set(name, {activity, batch, question, cell, count: by})
  }
  for (const response of responses) {
    count(response, {question: FORM, cell: FORM})
    for (const cell of response.cells) count(response, cell)
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
