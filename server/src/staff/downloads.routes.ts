/** Responses as files, for staff with that right alone; and the record of who took them. */
import {DownloadRequest, type Downloads, type StaffRight} from '@saha/contract'
import {dayOf, plainText, writtenDay} from '@saha/domain'
import type {Context} from 'hono'
import {PassThrough, Readable} from 'node:stream'
import type {SurveyRecord} from '../activities/activities.queries.ts'
import {listDownloads, recordDownload} from '../downloads/downloads.queries.ts'
import {readResponses} from '../export/responses.queries.ts'
import {isTooWide, writeResponses, type ResponsesFile} from '../export/write-responses.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {traceOf} from '../http/refuse.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import {permit, type PermitNeeds} from './permit.ts'
import type {Person} from './sessions.ts'

export interface DownloadNeeds extends StaffAnswering, PermitNeeds {
  findActivity: (municipality: string, activity: string) => Promise<SurveyRecord | undefined>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Files that one process writes at once: each takes a good part of a core. */
const mostAtOnce = 2

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const

/** `POST` of a wish for responses, and the list of those that were granted. */
export function downloadRoutes(needs: DownloadNeeds): void {
  const {db, now} = needs
  let writing = 0

  /** Who asks, and what about. @throws Refusal `signed-out`, `not-found` or `not-allowed`. */
  async function permitted(c: Context, right: StaffRight): Promise<{person: Person; activity: SurveyRecord}> {
    const {person, municipality} = await permit(needs, c, right)
    const activity = await needs.findActivity(municipality, c.req.param('activity') ?? '')
    if (!activity) throw new Refusal('not-found')
    return {person, activity}
  }

  answerStaff(needs, 'downloadResponses', async (c) => {
    const {person, activity} = await permitted(c, 'read-responses')
    const wish = await accept(c, DownloadRequest)
    const file = fileFor(activity, wish)
    if (writing >= mostAtOnce) throw new Refusal('busy')
    writing += 1
    try {
      await recordDownload(db, activity.number, person.email, now(), {
        ...wish,
        reason: plainText(wish.reason),
      })
    } catch (error) {
      writing -= 1
      throw error
    }
    return new Response(stream(activity, file), {
      headers: {
        'content-type': types[file.format],
        'content-disposition': `attachment; filename="${nameOf(activity, file, now())}"`,
      },
    })
  })

  answerStaff(needs, 'readDownloads', async (c) => {
    const {activity} = await permitted(c, 'see-downloads')
    const {id} = activity.shown
    const downloads = await listDownloads(db, {number: activity.number, id})
    return new Response(JSON.stringify({downloads} satisfies Downloads), {headers: {'content-type': json}})
  })

  /** A file that breaks off is broken for whoever receives it, too: it does not end as a whole one does. */
  function stream(activity: SurveyRecord, file: ResponsesFile): ReadableStream<Uint8Array> {
    const out = new PassThrough()
    writeResponses(activity, readResponses(db, activity.number), file, out)
      .catch((error: unknown) => {
        if (!isGone(error)) needs.log.error(traceOf(error), 'a download broke off')
        out.destroy(error instanceof Error ? error : new Error('The download broke off.'))
      })
      .finally(() => (writing -= 1))
    return Readable.toWeb(out) as ReadableStream<Uint8Array>
  }
}

/** @throws Refusal `invalid` for a language that the municipality has not, `too-wide` for a sheet that no program opens. */
function fileFor(activity: SurveyRecord, {format, shape, labels, freeText}: DownloadRequest): ResponsesFile {
  if (labels !== null && !activity.shown.municipality.languages.includes(labels)) throw new Refusal('invalid')
  const file: ResponsesFile = {format, shape, labels: labels ?? undefined, noFreeText: !freeText}
  if (isTooWide(activity, file)) throw new Refusal('too-wide')
  return file
}

/** Such as `park-survey-responses-2026-06-15.csv`. Ids are plain letters, figures and hyphens. */
function nameOf({shown}: SurveyRecord, {format}: ResponsesFile, now: number): string {
  return `${shown.id}-responses-${writtenDay(dayOf(now))}.${format}`
}

/** Whoever asked for the file has gone away. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(error.code))
  )
}
