/** Responses and comments as files, for staff with that right alone; and the record of who took them. */
import {DownloadRequest, type Downloads, type StaffRight} from '@saha/contract'
import {dayOf, plainText, writtenDay} from '@saha/domain'
import type {Context} from 'hono'
import type {Writable} from 'node:stream'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {readWholeThread} from '../comments/whole-thread.queries.ts'
import {writeThread} from '../comments/write-thread.ts'
import {listDownloads, recordDownload} from '../downloads/downloads.queries.ts'
import {readHosted} from '../event/hosted.queries.ts'
import {writeRegistrationsFile} from '../event/write-registrations.ts'
import {readResponses} from '../export/responses.queries.ts'
import {isTooWide, writeResponses, type ResponsesFile} from '../export/write-responses.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {streamFile} from '../http/stream-file.ts'
import {readAll} from '../ideas/files/all-ideas.queries.ts'
import {ideaUrls} from '../ideas/files/idea-urls.ts'
import {writeIdeas} from '../ideas/files/write-ideas.ts'
import {readGroups} from '../ideas/groups.queries.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import {permit, type PermitNeeds} from './permit.ts'
import type {Person} from './sessions.ts'

export interface DownloadNeeds extends StaffAnswering, PermitNeeds {
  activities: Pick<KnownActivities, 'find'>
  /** Milliseconds since 1970. */
  now: () => number
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
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
    const write = writerFor(needs, activity, wish)
    if (writing >= mostAtOnce) throw new Refusal('busy')
    writing += 1
    try {
      const doer = {municipality: activity.shown.municipality.id, email: person.email, at: now()}
      await recordDownload(db, doer, activity.shown.id, {...wish, reason: plainText(wish.reason)})
    } catch (error) {
      writing -= 1
      throw error
    }
    return new Response(
      streamFile(write, needs.log, () => (writing -= 1)),
      {
        headers: {
          'content-type': types[wish.format],
          'content-disposition': `attachment; filename="${nameOf(activity, wish, now())}"`,
        },
      },
    )
  })

  answerStaff(needs, 'readDownloads', async (c) => {
    const {activity} = await permitted(c, 'see-downloads')
    const {id, municipality} = activity.shown
    const downloads = await listDownloads(db, municipality.id, id)
    return new Response(JSON.stringify({downloads} satisfies Downloads), {headers: {'content-type': json}})
  })
}

type Write = (out: Writable) => Promise<number>

/**
 * Writes all contributions to an activity.
 *
 * @throws Refusal `invalid` for a language that the municipality has not, `too-wide` for a sheet that no program opens.
 */
export function writerFor(
  {db, publicUrl}: Pick<DownloadNeeds, 'db' | 'publicUrl'>,
  activity: ActivityRecord,
  {format, shape, labels, freeText}: Omit<DownloadRequest, 'reason'>,
): Write {
  if (labels !== null && !activity.shown.municipality.languages.includes(labels)) throw new Refusal('invalid')
  if (activity.kind === 'comments') {
    const file = {format, isPublic: false, noFreeText: !freeText}
    return (out) => writeThread(activity, readWholeThread(db, activity.number), file, out)
  }
  if (activity.kind === 'ideas') {
    const language = labels ?? activity.shown.municipality.languages[0] ?? 'en'
    const wish = {format, language, isPublic: false, noFreeText: !freeText, withAll: true}
    return async (out) =>
      writeIdeas(
        activity,
        readAll(db, activity.number),
        {
          ...wish,
          groups: await readGroups(db, activity.number),
          urlOf: ideaUrls(publicUrl, activity, language),
        },
        out,
      )
  }
  if (activity.kind === 'event') {
    const file = {format, labels: labels ?? undefined, noFreeText: !freeText}
    return async (out) => {
      const {registrations} = await readHosted(db, activity.number)
      return writeRegistrationsFile(activity, registrations, file, out)
    }
  }
  const file: ResponsesFile = {format, shape, labels: labels ?? undefined, noFreeText: !freeText}
  if (isTooWide(activity, file)) throw new Refusal('too-wide')
  return (out) => writeResponses(activity, readResponses(db, activity.number), file, out)
}

/** Such as `park-survey-responses-2026-06-15.csv`. Ids are plain letters, figures and hyphens. */
function nameOf({shown, kind}: ActivityRecord, {format}: DownloadRequest, now: number): string {
  const what = kind === 'survey' ? 'responses' : kind === 'event' ? 'registrations' : kind
  return `${shown.id}-${what}-${writtenDay(dayOf(now))}.${format}`
}
