/** Findings as everybody reads them: bytes prepared once per publication. */
import type {PublishedFindings} from '@saha/contract'
import {hash} from 'node:crypto'
import type {KnownActivities} from '../activities/known-activities.ts'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh, type FreshReplies} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import type {Store} from '../storage/open.ts'
import {readNewest, type StoredFinding} from './findings.queries.ts'

export interface FindingsNeeds extends Answering {
  db: Store
  activities: Pick<KnownActivities, 'find'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Milliseconds for which the store is not asked for what another process may have published. */
const fresh = 1_000

/** `GET` of findings. @returns the replies, to be forgotten when this process publishes some. */
export function findingsRoutes(needs: FindingsNeeds): Pick<FreshReplies<AskedActivity>, 'forget'> {
  const {db, activities, now} = needs
  const replies = keepFresh(async ({municipality, activity}: AskedActivity, before) => {
    const since = now()
    const until = since + fresh
    const found = await activities.find(municipality, activity)
    if (!found) return undefined
    const newest = await readNewest(db, [found.number])
    const source = [found.number, ...newest.map((one) => one.hash)].join(' ')
    if (before?.source === source) return {...before, since, until}
    const body = bodyOf(activity, newest)
    const tag = hash('sha256', body).slice(0, 32)
    return {
      source,
      since,
      until,
      prepared: await prepare(body, {type: json, cache: 'public, max-age=1', tag, effort: 6}),
    }
  }, now)

  answer(needs, 'readFindings', (c) => sendFresh(replies, askedActivity(c), c))
  return replies
}

// Each content goes out as it was hashed, so that anyone can check the hash over the very same text.
function bodyOf(activity: string, newest: readonly StoredFinding[]): string {
  const findings = newest.map(({question, content, hash: own}) => {
    const rest: Omit<PublishedFindings, 'snapshot'> = {...(question && {question}), hash: own}
    return JSON.stringify(rest).replace(/}$/, () => `,"snapshot":${content}}`)
  })
  return `{"activity":${JSON.stringify(activity)},"findings":[${findings.join(',')}]}`
}
