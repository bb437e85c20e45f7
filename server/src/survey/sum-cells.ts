import type {CountedCell} from '@saha/domain'
import {FORM, type TallyRow} from '../storage/tally.queries.ts'

/** Where something is counted. */
export interface CountedPlace {
  activity: number
  batch: number
}

/** What is counted of a response, and where. */
export interface CountedResponse extends CountedPlace {
  cells: readonly CountedCell[]
}

/**
 * What some responses together add to the tally, the people who sent them included.
 *
 * @returns one row per cell, always in the same order.
 */
export function sumCells(responses: Iterable<CountedResponse>): TallyRow[] {
  const rows = new Map<string, TallyRow>()
  for (const response of responses) count(rows, response, 1)
  return inOrder(rows)
}

/**
 * What a changed response adds to the tally and takes from it.
 *
 * @param after absent when it is withdrawn.
 * @returns one row per cell whose count changes, always in the same order.
 */
export function movedCells(
  place: CountedPlace,
  before: readonly CountedCell[],
  after: readonly CountedCell[] | undefined,
): TallyRow[] {
  const rows = new Map<string, TallyRow>()
  count(rows, {...place, cells: before}, -1)
  if (after) count(rows, {...place, cells: after}, 1)
  return inOrder(rows).filter((row) => row.count !== 0)
}

function count(rows: Map<string, TallyRow>, {activity, batch, cells}: CountedResponse, sign: 1 | -1) {
  for (const {question, cell, by = 1} of [{question: FORM, cell: FORM}, ...cells] as CountedCell[]) {
    // Ids hold no line ends, so no two cells share a name.
    const name = `${activity}\n${batch}\n${question}\n${cell}`
    const row = rows.get(name)
    if (row) row.count += sign * by
    else rows.set(name, {activity, batch, question, cell, count: sign * by})
  }
}

function inOrder(rows: ReadonlyMap<string, TallyRow>): TallyRow[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
