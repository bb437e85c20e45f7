import {HideReason, WaitSpan, type ModerationAccount, type ModerationMode} from '@saha/contract'
import type {IdeasRecord, ThreadRecord} from '../activities/activities.queries.ts'
import {rulesOf} from '../contributions/where-in.ts'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import {standingOf, type Counted} from './account.queries.ts'

export interface AccountNeeds extends Answering {
  /** The activity at an address, if citizens write for everybody there. */
  findTalk: (municipality: string, activity: string) => Promise<ThreadRecord | IdeasRecord | undefined>
  /** How often each thing had happened there in this hour. */
  readAccount: (talk: ThreadRecord | IdeasRecord) => Promise<ReadonlyMap<string, number>>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Milliseconds for which the store is not asked again. */
const fresh = 1_000

/** `GET` of the public account of how an activity is moderated: bytes prepared once per change, at most hourly. */
export function accountRoutes(needs: AccountNeeds): void {
  const {findTalk, readAccount, now} = needs
  const replies = keepFresh(async ({municipality, activity}: AskedActivity, before) => {
    const since = now()
    const until = since + fresh
    const talk = await findTalk(municipality, activity)
    if (!talk) return undefined
    const {guestbook, moderation} = rulesOf(talk)
    const account = accountOf(await readAccount(talk), guestbook ? 'before' : moderation)
    const source = JSON.stringify(account)
    if (before?.source === source) return {...before, since, until}
    const prepared = await prepare(source, {type: json, cache: 'public, max-age=1', effort: 6})
    return {source, since, until, prepared}
  }, now)

  answer(needs, 'readModeration', (c) => sendFresh(replies, askedActivity(c), c))
}

/** The account as the public reads it. @param times how often each thing happened. */
function accountOf(times: ReadonlyMap<string, number>, mode: ModerationMode): ModerationAccount {
  const count = (what: Counted) => times.get(what) ?? 0
  const reasons = present(HideReason.options, (reason) => count(standingOf('hidden', reason)))
  return {
    received: count('received'),
    published: count('published'),
    waiting: count('waiting'),
    hidden: Object.values(reasons).reduce((sum, hidden) => sum + hidden, 0),
    withdrawn: count('withdrawn'),
    test: count('test'),
    reasons,
    restored: count('restored'),
    redacted: count('redacted'),
    reports: count('reports'),
    appeals: {
      received: count('appeals received'),
      waiting: count('appeals waiting'),
      restored: count('appeals restored'),
      upheld: count('appeals upheld'),
    },
    decided: present(WaitSpan.options, (span) => count(`decided ${span}`)),
    mode,
  }
}

/** Counts by name, without those that are 0. */
function present<Name extends string>(
  names: readonly Name[],
  countOf: (name: Name) => number,
): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {}
  for (const name of names) if (countOf(name) > 0) counts[name] = countOf(name)
  return counts
}
