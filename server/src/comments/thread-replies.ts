import type {ActivityState} from '@saha/contract'
import {stateAt} from '@saha/domain'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {keepFresh, type FreshReplies} from '../http/fresh-replies.ts'
import type {LimitSender} from '../http/limit-senders.ts'
import type {Prepared} from '../http/prepared.ts'
import type {AskedActivity} from '../http/send-fresh.ts'
import type {Store} from '../storage/open.ts'
import {readThread} from './comments.queries.ts'
import type {ReadableThread} from './read-thread.ts'

export interface ThreadReplyNeeds {
  db: Store
  /** The same object for as long as its definition has not changed. */
  findThread: (municipality: string, activity: string) => Promise<ThreadRecord | undefined>
  /** Milliseconds since 1970. */
  now: () => number
  /** Counts what has to be made for readers who ask for more than everybody does. */
  limitReader: LimitSender
}

/** A thread as it is now. */
export interface CurrentThread extends ReadableThread {
  record: ThreadRecord
  state: ActivityState
  /** Value of `cache-control`: what must leave no trace on a device is not left in a browser's cache either. */
  cache: 'no-store' | 'public, max-age=1'
}

/** What a reply was made from. */
interface Source {
  record: ThreadRecord
  revision: number
  state: ActivityState
}

/** Milliseconds for which the store is not asked whether something has changed. */
const fresh = 1_000

/** Replies that are kept of all threads together: some twenty megabytes. */
const most = 500

/**
 * Replies that show something of a thread: each is made once per change of the thread or its definition, and with the
 * permission of whoever asks.
 *
 * @param make `undefined` when there is nothing of the kind in the thread.
 */
export function keepThreadReplies<Wanted extends AskedActivity>(
  {db, findThread, now}: ThreadReplyNeeds,
  make: (wanted: Wanted, thread: CurrentThread) => Promise<Prepared | undefined>,
): FreshReplies<Wanted> {
  return keepFresh<Wanted>(
    async (wanted, before, permit) => {
      const since = now()
      const record = await findThread(wanted.municipality, wanted.activity)
      if (!record) return undefined
      const {shown, number, opens, closes} = record
      const counts = await readThread(db, number)
      if (!counts) return undefined
      const state = stateAt(shown.consultation.opens, shown.consultation.closes, since)
      const until = Math.min(since + fresh, ...[opens, closes].filter((moment) => moment > since))
      const source: Source = {record, revision: counts.revision, state}
      if (before && isSame(source, before.source as Source)) return {...before, since, until}
      await permit()
      const prepared = await make(wanted, {
        number,
        languages: shown.municipality.languages,
        counts,
        record,
        state,
        cache: shown.sensitive ? 'no-store' : 'public, max-age=1',
      })
      return prepared && {source, since, until, prepared}
    },
    now,
    most,
  )
}

function isSame(one: Source, other: Source): boolean {
  return one.record === other.record && one.revision === other.revision && one.state === other.state
}
