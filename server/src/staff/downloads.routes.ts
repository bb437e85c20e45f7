/** Responses and comments as files, for staff with that right alone; and the record of who took them. */
import {DownloadRequest, type Downloads, type ExportJob, type StaffRight} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {plainText} from '@saha/domain'
import type {Context} from 'hono'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import type {Doer} from '../audit/audit.queries.ts'
import {listDownloads, recordDownload} from '../downloads/downloads.queries.ts'
import {addExport, countResponses, listExports, shownExport} from '../downloads/exports.queries.ts'
import {nameOf, types, writerFor} from '../downloads/writer-for.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {streamFile} from '../http/stream-file.ts'
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
  /** Responses up to which a file is written while whoever wants it waits. */
  responsesAtOnce: number
}

/** Files that one process writes at once: each takes a good part of a core. */
const mostAtOnce = 2

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
    const doer = {municipality: activity.shown.municipality.id, email: person.email, at: now()}
    const reason = plainText(wish.reason)
    const of = activity.kind === 'survey' ? await countResponses(db, activity.number) : 0
    if (of > needs.responsesAtOnce) return order(activity, doer, {...wish, reason}, of)
    if (writing >= mostAtOnce) throw new Refusal('busy')
    writing += 1
    try {
      await db
        .transaction()
        .execute((transaction) => recordDownload(transaction, doer, activity.shown.id, {...wish, reason}))
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

  /** Notes the wish for a file that is made beside everything else. @throws Refusal `too-many-open`. */
  async function order(activity: ActivityRecord, doer: Doer, request: DownloadRequest, of: number) {
    const {reason: _, ...wish} = request
    const owner = {activity: activity.number, email: doer.email}
    const row = await db.transaction().execute(async (transaction) => {
      if ((await listExports(transaction, owner)).length >= limits.openExports)
        throw new Refusal('too-many-open')
      await recordDownload(transaction, doer, activity.shown.id, request)
      const name = nameOf(activity, wish, doer.at)
      return addExport(transaction, owner, {wish, name, of, at: doer.at})
    })
    const job: ExportJob = shownExport(row, activity.shown.id)
    return new Response(JSON.stringify(job), {status: 202, headers: {'content-type': json}})
  }

  answerStaff(needs, 'readDownloads', async (c) => {
    const {activity} = await permitted(c, 'see-downloads')
    const {id, municipality} = activity.shown
    const downloads = await listDownloads(db, municipality.id, id)
    return new Response(JSON.stringify({downloads} satisfies Downloads), {headers: {'content-type': json}})
  })
}
