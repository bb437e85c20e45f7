import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readAnsweredSheet} from './answered-sheet.ts'
import {compareWithSheet, type Comparison} from './compare.ts'
import {play} from './play.ts'
import {answersOf, definitionOfSheet, surveyOfSheet} from './survey-of-sheet.ts'

/** The time of the replayed survey: it is over before it began, so that it can never be mistaken for a real one. */
const dates = {opens: '2017-01-01T00:00:00Z', closes: '2017-12-31T00:00:00Z'}

/**
 * Defines the survey that a sheet of responses answers, sends every response through the public interface of a server
 * with a database of its own, and compares every published number with the sheet.
 *
 * @param csv one row per person, one column per question, with a heading row.
 * @param onProgress told how many of how many responses have been received.
 * @throws Error when the sheet cannot be read or a response is refused.
 */
export async function replay(
  csv: string,
  onProgress: (received: number, all: number) => void = () => {},
): Promise<Comparison & {milliseconds: number}> {
  const sheet = readAnsweredSheet(csv)
  const questions = surveyOfSheet(sheet)
  const folder = await mkdtemp(join(tmpdir(), 'saha-replay-'))
  try {
    const {snapshot, milliseconds} = await play({
      database: join(folder, 'replay.db'),
      definition: definitionOfSheet(questions, dates),
      people: sheet.people.map((row) => answersOf(questions, row)),
      onProgress: (received) => onProgress(received, sheet.people.length),
    })
    return {...compareWithSheet(sheet, questions, snapshot), milliseconds}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
