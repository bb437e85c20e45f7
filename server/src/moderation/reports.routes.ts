import {Report, type Reported} from '@saha/contract'
import {cleanComment} from '@saha/domain'
import type {Context} from 'hono'
import type {IdeasRecord, ThreadRecord} from '../activities/activities.queries.ts'
import {rulesOf} from '../contributions/where-in.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import type {IsFirstOfNetwork} from '../http/first-of-network.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import type {Moderated} from './moderated.ts'
import {createReportWriter} from './reports.queries.ts'

export interface ReportNeeds<Talk extends ThreadRecord | IdeasRecord> extends Answering {
  commit: GroupCommit
  route: 'report' | 'reportIdea'
  /** What is reported. */
  moderated: Moderated
  /** The activity at an address, if it is one of these. */
  findTalk: (municipality: string, activity: string) => Promise<Talk | undefined>
  /** Id of what the address names; `undefined` when that can be nothing. */
  itemIn: (c: Context, talk: Talk) => Promise<string | undefined>
  isFirstOfNetwork: IsFirstOfNetwork
  /** Milliseconds since 1970. */
  now: () => number
}

const HOUR = 3_600_000

/** `POST` of a report by a reader, who needs no account: one per browser, which can take it back. */
export function reportRoutes<Talk extends ThreadRecord | IdeasRecord>(needs: ReportNeeds<Talk>): void {
  const {commit, moderated, now} = needs
  const write = createReportWriter(moderated)

  answer(needs, needs.route, async (c) => {
    const talk = await needs.findTalk(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!talk) throw new Refusal('not-found')
    checkOrigin(c, talk.origins)
    const report = cleanedReport(await accept(c, Report))
    const moment = now()
    if (moment < talk.opens) throw new Refusal('not-yet-open')
    if (moment >= talk.closes) throw new Refusal('closed')
    const item = await needs.itemIn(c, talk)
    if (item === undefined) throw new Refusal('not-found')
    const {moderation, reportsToHold} = rulesOf(talk)
    // Who makes up browsers on one machine reports as often as they like, and takes nothing back with that.
    const mayHold = moderation === 'mixed' && needs.isFirstOfNetwork(c, `report ${item}`)
    const {outcome, isHeld} = await commit.add(write, {
      ...report,
      item,
      activity: talk.number,
      toHold: mayHold ? reportsToHold : null,
      hour: Math.floor(moment / HOUR),
    })
    if (outcome === 'not-found') throw new Refusal('not-found')
    if (isHeld) moderated.onChanged(talk.address)
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
