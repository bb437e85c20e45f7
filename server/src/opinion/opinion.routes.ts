import type {OpinionGroups, OpinionSnapshot} from '@saha/contract'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh, type FreshReplies} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import {readSnapshot} from '../results/results.queries.ts'
import type {Store} from '../storage/open.ts'
import {readRevision, readWords} from './opinion.queries.ts'

export interface OpinionRouteNeeds extends Answering {
  db: Store
  findThread: (municipality: string, activity: string) => Promise<ThreadRecord | undefined>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Milliseconds for which the store is not asked for what another process may have published. */
const fresh = 1_000

/**
 * `GET` of the opinion groups of a thread: bytes prepared once per publication and change of the thread.
 *
 * @returns the replies, to be forgotten when this process publishes groups.
 */
export function opinionRoutes(needs: OpinionRouteNeeds): Pick<FreshReplies<AskedActivity>, 'forget'> {
  const {db, findThread, now} = needs
  const replies = keepFresh(async ({municipality, activity}: AskedActivity, before) => {
    const since = now()
    const until = since + fresh
    const thread = await findThread(municipality, activity)
    if (!thread) return undefined
    const row = await readSnapshot(db, thread.number)
    const source = `${thread.number} ${row?.number ?? 0} ${await readRevision(db, thread.number)}`
    if (before?.source === source) return {...before, since, until}
    const body = await groupsOf(db, activity, row)
    return {
      source,
      since,
      until,
      prepared: await prepare(body, {type: json, cache: 'public, max-age=1', effort: 6}),
    }
  }, now)

  answer(needs, 'readOpinionGroups', (c) => sendFresh(replies, askedActivity(c), c))
  return replies
}

// The content goes out as it was hashed, so that anyone can check the hash over the very same text.
async function groupsOf(
  db: Store,
  activity: string,
  row: {content: string; hash: string} | undefined,
): Promise<string> {
  const snapshot = row && (JSON.parse(row.content) as OpinionSnapshot)
  const words = await readWords(db, snapshot ? namedIn(snapshot) : [])
  const reply: OpinionGroups = {activity, groups: null, hash: row?.hash ?? null, words}
  const text = JSON.stringify(reply)
  return row ? text.replace('"groups":null', () => `"groups":${row.content}`) : text
}

function namedIn({consensus, dividing, groups}: OpinionSnapshot): string[] {
  const stances = [...consensus, ...groups.flatMap(({typical}) => typical)]
  return [...new Set([...stances.map(({statement}) => statement), ...dividing])]
}
