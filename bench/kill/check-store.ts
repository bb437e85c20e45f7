import type {Survey} from '@saha/contract'
import {countedCells, TAKEN_OUT} from '@saha/domain'
import {DatabaseSync} from 'node:sqlite'
import {FORM} from '../../server/src/storage/tally.queries.ts'
import type {Acknowledged} from './citizens.ts'

/** How a store compares with what was acknowledged. */
export interface StoreCheck {
  /** Responses in the store beyond those acknowledged and not withdrawn, and people counted beyond them. */
  tooMany: number
  /** Responses acknowledged beyond those in the store, and people not counted. */
  missing: number
  /** Cells of the tally that differ from a count of what was acknowledged. */
  cellsDiffering: number
  /** `ok`, or what SQLite says is broken. */
  integrity: string
}

/**
 * Reads the file of a store whose server has stopped, by another SQLite than the server's, and counts everything that
 * was acknowledged once more.
 */
export function checkStore(file: string, survey: Survey, acknowledged: readonly Acknowledged[]): StoreCheck {
  const database = new DatabaseSync(file, {readOnly: true})
  // What was taken out is counted beside the responses: the account of a survey has tests of its own.
  const rows = database
    .prepare('select question, cell, sum(count) as count from tally where question <> ? group by 1, 2')
    .all(TAKEN_OUT)
  const counted = new Map(
    rows.map(({question, cell, count}) => [nameOf(String(question), String(cell)), Number(count)]),
  )
  const stored = Number(database.prepare('select count(*) as count from survey_response').get()?.count)
  const integrity = String(database.prepare('pragma integrity_check').get()?.integrity_check)
  database.close()

  const standing = acknowledged.filter(({fate}) => fate !== 'withdrawn')
  const expected = countAgain(survey, standing)
  const names = new Set([...expected.keys(), ...counted.keys()])
  const cellsDiffering = [...names].filter(
    (name) => (expected.get(name) ?? 0) !== (counted.get(name) ?? 0),
  ).length
  const excess = [stored, counted.get(nameOf(FORM, FORM)) ?? 0].map((count) => count - standing.length)
  return {
    tooMany: Math.max(0, ...excess),
    missing: Math.max(0, ...excess.map((count) => -count)),
    cellsDiffering,
    integrity,
  }
}

function countAgain(survey: Survey, acknowledged: readonly Acknowledged[]): Map<string, number> {
  const counts = new Map([[nameOf(FORM, FORM), acknowledged.length]])
  for (const {answers} of acknowledged) {
    for (const {question, cell} of countedCells(survey, answers)) {
      const name = nameOf(question, cell)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}

function nameOf(question: string, cell: string): string {
  return `${question} ${cell}`
}
