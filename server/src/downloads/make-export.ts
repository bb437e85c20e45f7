import {join} from 'node:path'
import {findActivity, type SurveyRecord} from '../activities/activities.queries.ts'
import {responseParts, type ResponsesPosition} from '../export/write-responses.ts'
import type {Store} from '../storage/open.ts'
import {findPlace, noteExport, type ExportChange, type ExportRow} from './exports.queries.ts'
import {openSealed, sealedSize, type Seal} from './sealed-file.ts'
import {responsesFile, type Wish} from './writer-for.ts'

export interface MakeNeeds {
  db: Store
  /** Where files lie. */
  folder: string
  /** Milliseconds since 1970. */
  now: () => number
  /** Breaks it off. */
  signal?: AbortSignal
}

/** How far a file is, as it is kept beside it in JSON. */
interface ExportProgress {
  /** Version of the survey: another one has other columns. */
  version: string
  /** Bytes that lie on the disk for good. */
  bytes: number
  /** As `Seal`. */
  seams: readonly number[]
  /** Absent before the first of them. */
  responses?: ResponsesPosition
}

/** Responses after which it is noted how far a file is. */
const between = 10_000

/** Whoever asked for the file does not want it any more, or its time is over. */
export class UnwantedError extends Error {
  override name = 'UnwantedError'
}

/** Where a file lies. */
export function pathOfExport(folder: string, id: string): string {
  return join(folder, `${id}.sealed`)
}

/** How a file is opened. */
export function sealOf({key, progress}: ExportRow): Seal {
  return {key, seams: progressIn(progress)?.seams ?? []}
}

/**
 * Makes one file, as its responses are read: memory does not grow with them. Notes how far it is, which also tells others
 * that somebody is at it. Goes on where another process has stopped, if what that one has written is here.
 *
 * @throws UnwantedError
 */
export async function makeExport({db, folder, now, signal}: MakeNeeds, row: ExportRow): Promise<void> {
  const {id, key, activity} = row
  const survey = await surveyOf(db, activity)
  const path = pathOfExport(folder, id)
  let progress = await begun(path, row, survey)
  const note = async (change: Omit<ExportChange, 'beat'>) => {
    const isWanted = await noteExport(db, id, {...change, progress: JSON.stringify(progress), beat: now()})
    if (!isWanted) throw new UnwantedError('The file was deleted while it was made.')
  }
  let {bytes} = progress
  let {written} = progress.responses ?? {written: 0}
  // Before a byte is written: nobody ever writes with these counters again.
  await note({written})
  const file = await openSealed(path, {key, seams: progress.seams}, bytes)
  try {
    const wish = responsesFile(survey, JSON.parse(row.wish) as Wish)
    for await (const part of responseParts(db, survey, wish, progress.responses)) {
      signal?.throwIfAborted()
      await file.append(part.bytes)
      bytes += part.bytes.length
      written = part.position?.written ?? written
      if (part.position && written - (progress.responses?.written ?? 0) < between) continue
      await file.flush()
      progress = {...progress, bytes, ...(part.position && {responses: part.position})}
      await note(part.position ? {written} : {state: 'done', written, bytes})
    }
  } finally {
    await file.close()
  }
}

/** How far a file is that is taken up now: as far as it was, or at its beginning. */
async function begun(path: string, row: ExportRow, {version}: SurveyRecord): Promise<ExportProgress> {
  const before = progressIn(row.progress)
  if (!before) return {version, bytes: 0, seams: []}
  if (before.version === version && before.bytes <= (await sealedSize(path)))
    return {...before, seams: [...before.seams, before.bytes]}
  return {version, bytes: 0, seams: [...before.seams, 0].map(() => 0)}
}

function progressIn(progress: string): ExportProgress | undefined {
  return progress === '' ? undefined : (JSON.parse(progress) as ExportProgress)
}

async function surveyOf(db: Store, number: number): Promise<SurveyRecord> {
  const place = await findPlace(db, number)
  const activity = place && (await findActivity(db, place.municipality, place.id))
  if (activity?.kind !== 'survey') throw new UnwantedError('There is no such survey any more.')
  return activity
}
