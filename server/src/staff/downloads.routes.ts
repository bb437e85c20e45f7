/** Responses and comments as files, for staff with that right alone; and the record of who took them. */
import {DownloadRequest, type Downloads, type StaffRight} from '@saha/contract'
import {dayOf, plainText, writtenDay} from '@saha/domain'
import type {Context} from 'hono'
import {PassThrough, Readable, type Writable} from 'node:stream'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {readWholeThread} from '../comments/whole-thread.queries.ts'
import {writeThread} from '../comments/write-thread.ts'
import {listDownloads, recordDownload} from '../downloads/downloads.queries.ts'
import {readResponses} from '../export/responses.queries.ts'
import {isTooWide, writeResponses, type ResponsesFile} from '../export/write-responses.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {traceOf} from '../http/refuse.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import {permit, type PermitNeeds} from './permit.ts'
import type {Person} from './sessions.ts'

export interface DownloadNeeds extends StaffAnswering, PermitNeeds {
  activities: Pick<KnownActivities, 'find'>
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
  async function permitted(
    c: Context,
    right: StaffRight,
  ): Promise<{person: Person; activity: ActivityRecord}> {
    const {person, municipality} = await permit(needs, c, right)
    const activity = await needs.activities.find(municipality, c.req.param('activity') ?? '')
    if (!activity) throw new Refusal('not-found')
    return {person, activity}
  }

  answerStaff(needs, 'downloadResponses', async (c) => {
    const {person, activity} = await permitted(c, 'read-responses')
    const wish = await accept(c, DownloadRequest)
    const write = writerFor(db, activity, wish)
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
    return new Response(stream(write), {
      headers: {
        'content-type': types[wish.format],
        'content-disposition': `attachment; filename="${nameOf(activity, wish, now())}"`,
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
  function stream(write: Write): ReadableStream<Uint8Array> {
    const out = new PassThrough()
    write(out)
      .catch((error: unknown) => {
        if (!isGone(error)) needs.log.error(traceOf(error), 'a download broke off')
        out.destroy(error instanceof Error ? error : new Error('The download broke off.'))
      })
      .finally(() => (writing -= 1))
    return Readable.toWeb(out) as ReadableStream<Uint8Array>
  }
}

type Write = (out: Writable) => Promise<number>

/** @throws Refusal `invalid` for a language that the municipality has not, `too-wide` for a sheet that no program opens. */
function writerFor(
  db: Store,
  activity: ActivityRecord,
  {format, shape, labels, freeText}: DownloadRequest,
): Write {
  if (labels !== null && !activity.shown.municipality.languages.includes(labels)) throw new Refusal('invalid')
  if (activity.kind === 'comments') {
    const file = {format, isPublic: false, noFreeText: !freeText}
    return (out) => writeThread(activity, readWholeThread(db, activity.number), file, out)
  }
  if (activity.kind === 'ideas') throw new Refusal('not-found')
  const file: ResponsesFile = {format, shape, labels: labels ?? undefined, noFreeText: !freeText}
  if (isTooWide(activity, file)) throw new Refusal('too-wide')
  return (out) => writeResponses(activity, readResponses(db, activity.number), file, out)
}

/** Such as `park-survey-responses-2026-06-15.csv`. Ids are plain letters, figures and hyphens. */
function nameOf({shown, kind}: ActivityRecord, {format}: DownloadRequest, now: number): string {
  const what = kind === 'comments' ? 'comments' : 'responses'
  return `${shown.id}-${what}-${writtenDay(dayOf(now))}.${format}`
}

/** Whoever asked for the file has gone away. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(error.code))
  )
}
