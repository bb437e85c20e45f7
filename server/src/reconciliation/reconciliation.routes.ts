import type {Reconciliation} from '@saha/contract'
import {reconcile} from '@saha/domain'
import type {IdeasRecord, ThreadRecord} from '../activities/activities.queries.ts'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import {arrivedIn} from './arrived-talk.ts'

export interface ReconciliationNeeds extends Answering {
  /** The activity at an address, if citizens write for everybody there. */
  findTalk: (municipality: string, activity: string) => Promise<ThreadRecord | IdeasRecord | undefined>
  /** How often each thing had happened there in this hour. */
  readAccount: (talk: ThreadRecord | IdeasRecord) => Promise<ReadonlyMap<string, number>>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Milliseconds for which the store is not asked again. */
const fresh = 1_000

/** Where everything went that was said in a thread, or handed in as an idea. */
export type ReadReconciliation = (talk: ThreadRecord | IdeasRecord) => Promise<Reconciliation>

/** `GET` of it: prepared once per change. @returns the same for other pages. */
export function reconciliationRoutes(needs: ReconciliationNeeds): ReadReconciliation {
  const {findTalk, readAccount, now} = needs
  const readReconciliation: ReadReconciliation = async (talk) => accountOf(talk, await readAccount(talk))
  const replies = keepFresh(async ({municipality, activity}: AskedActivity, before) => {
    const since = now()
    const until = since + fresh
    const talk = await findTalk(municipality, activity)
    if (!talk) return undefined
    const source = JSON.stringify(await readReconciliation(talk))
    if (before?.source === source) return {...before, since, until}
    const prepared = await prepare(source, {type: json, cache: 'public, max-age=1', effort: 6})
    return {source, since, until, prepared}
  }, now)

  answer(needs, 'readReconciliation', (c) => sendFresh(replies, askedActivity(c), c))
  return readReconciliation
}

/** The account as the public reads it: of public acts, and so exact. */
function accountOf(
  {shown, opens, closes, version}: ThreadRecord | IdeasRecord,
  times: ReadonlyMap<string, number>,
): Reconciliation {
  return {
    ...reconcile(arrivedIn(times), {step: 1, smallest: null}),
    level: shown.level,
    opened: new Date(opens).toISOString(),
    closes: new Date(closes).toISOString(),
    wording: version,
    smallestGroup: null,
  }
}
