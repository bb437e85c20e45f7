import type {Results} from '@saha/contract'
import type {Context} from 'hono'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh, type FreshReplies} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare, type Prepared} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {newestSnapshot, readSnapshot} from './results.queries.ts'

export interface ResultNeeds extends Answering {
  db: Store
  activities: Pick<KnownActivities, 'find'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Milliseconds for which the store is not asked for a snapshot that another process may have published. */
const fresh = 1_000

/**
 * `GET` of results: bytes prepared once per snapshot.
 *
 * @returns the replies, to be forgotten when this process publishes a snapshot.
 */
export function resultRoutes(needs: ResultNeeds): Pick<FreshReplies<AskedActivity>, 'forget'> {
  const {db, activities, now} = needs
  const replies = keepFresh(async ({municipality, activity}: AskedActivity, before) => {
    const since = now()
    const until = since + fresh
    const found = await activities.find(municipality, activity)
    if (!found) return undefined
    if (found.kind !== 'survey') return {source: '', since, until, prepared: await nothingIn(found)}
    const source = `${found.number} ${found.version} ${await newestSnapshot(db, found.number)}`
    if (before?.source === source) return {...before, since, until}
    const row = await readSnapshot(db, found.number)
    const tag = `${found.version}-${row ? row.hash.slice(0, 32) : 'none'}`
    const body = resultsOf(found, row)
    return {
      source: `${found.number} ${found.version} ${row?.number ?? 0}`,
      since,
      until,
      prepared: await prepare(body, {type: json, cache: 'public, max-age=1', tag, effort: 6}),
    }
  }, now)

  answer(needs, 'readResults', (c) => {
    if (isFiltered(c)) throw new Refusal('not-declared')
    return sendFresh(replies, askedActivity(c), c)
  })
  return replies
}

/** Nothing can be chosen of results: a question mark would ask for a group that nobody declared. */
function isFiltered({req}: Context): boolean {
  return /\?./.test(req.url)
}

/** What is no survey has none. Whoever asks need not know what it is, and nothing fails. */
async function nothingIn(activity: ActivityRecord): Promise<Prepared> {
  return prepare(resultsOf(activity), {type: json, cache: 'public, max-age=1', effort: 6})
}

// The content goes out as it was hashed, so that anyone can check the hash over the very same text.
function resultsOf({version, shown}: ActivityRecord, row?: {content: string; hash: string}): string {
  const results: Results = {activity: shown.id, version, snapshot: null, hash: row?.hash ?? null}
  const text = JSON.stringify(results)
  return row ? text.replace('"snapshot":null', () => `"snapshot":${row.content}`) : text
}
