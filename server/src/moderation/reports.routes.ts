import {ItemId, Report, type Reported} from '@saha/contract'
import {cleanComment} from '@saha/domain'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import type {IsFirstOfNetwork} from '../http/first-of-network.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import type {Moderated} from './moderated.ts'
import {createReportWriter} from './reports.queries.ts'

export interface ReportNeeds extends Answering {
  commit: GroupCommit
  /** What is reported. */
  moderated: Moderated
  findThread: (municipality: string, activity: string) => Promise<ThreadRecord | undefined>
  isFirstOfNetwork: IsFirstOfNetwork
  /** Milliseconds since 1970. */
  now: () => number
}

const HOUR = 3_600_000

/** `POST` of a report by a reader, who needs no account: one per browser, which can take it back. */
export function reportRoutes(needs: ReportNeeds): void {
  const {commit, moderated, now} = needs
  const write = createReportWriter(moderated)

  answer(needs, 'report', async (c) => {
    const thread = await needs.findThread(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!thread) throw new Refusal('not-found')
    checkOrigin(c, thread.origins)
    const report = cleanedReport(await accept(c, Report))
    const moment = now()
    if (moment < thread.opens) throw new Refusal('not-yet-open')
    if (moment >= thread.closes) throw new Refusal('closed')
    const item = ItemId.safeParse(c.req.param('comment'))
    if (!item.success) throw new Refusal('not-found')
    const {moderation, reportsToHold} = thread.shown.comments
    // Who makes up browsers on one machine reports as often as they like, and takes nothing back with that.
    const mayHold = moderation === 'mixed' && needs.isFirstOfNetwork(c, `report ${item.data}`)
    const {outcome, isHeld} = await commit.add(write, {
      ...report,
      item: item.data,
      activity: thread.number,
      toHold: mayHold ? reportsToHold : null,
      hour: Math.floor(moment / HOUR),
    })
    if (outcome === 'not-found') throw new Refusal('not-found')
    if (isHeld) moderated.onChanged(thread.address)
    return new Response(JSON.stringify({reported: outcome === 'reported'} satisfies Reported), {
      headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
    })
  })
}

/** @throws Refusal `invalid` when words are wanted and nothing can be seen of them. */
function cleanedReport(report: Report): Report {
  const text = cleanComment(report.text ?? '')
  if (report.reason === 'other' && text === '') throw new Refusal('invalid')
  return {...report, text}
}
