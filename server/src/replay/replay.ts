import type {Snapshot} from '@saha/contract'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readAnsweredSheet} from './answered-sheet.ts'
import {compareWithSheet, type Comparison} from './compare.ts'
import {play} from './play.ts'
import {answersOf, definitionOfSheet, surveyOfSheet, type SheetQuestion} from './survey-of-sheet.ts'
import {breakdownsOf, type TableColumns} from './tables.ts'

/** What a replay found. */
export interface Replayed extends Comparison {
  milliseconds: number
  sheet: readonly SheetQuestion[]
  snapshot: Snapshot
}

/** The time of the replayed survey: it is over before it began, so that it can never be mistaken for a real one. */
const dates = {opens: '2017-01-01T00:00:00Z', closes: '2017-12-31T00:00:00Z'}

/**
 * Defines the survey that a sheet of responses answers, sends every response through the public interface of a server
 * with a database of its own, and compares every published number with the sheet.
 *
 * @param csv one row per person, one column per question, with a heading row.
 * @param tables by groups that the survey declares.
 * @param onProgress told how many of how many responses have been received.
 * @throws Error when the sheet cannot be read, its tables cannot be declared, or a response is refused.
 */
export async function replay(
  csv: string,
  tables: readonly TableColumns[] = [],
  onProgress: (received: number, all: number) => void = () => {},
): Promise<Replayed> {
  const sheet = readAnsweredSheet(csv)
  const questions = surveyOfSheet(sheet)
  const definition = definitionOfSheet(questions, dates, breakdownsOf(questions, tables))
  const folder = await mkdtemp(join(tmpdir(), 'saha-replay-'))
  try {
    const {snapshot, milliseconds} = await play({
      database: join(folder, 'replay.db'),
      definition,
      people: sheet.people.map((row) => answersOf(questions, row)),
      onProgress: (received) => onProgress(received, sheet.people.length),
    })
    return {...compareWithSheet(sheet, questions, snapshot), milliseconds, sheet: questions, snapshot}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
