/** What everybody reads of an activity that people write in: bytes made once per change, the same for all readers. */
import type {ActivityState} from '@saha/contract'
import {stateAt} from '@saha/domain'
import {keepFresh, type FreshReplies} from '../http/fresh-replies.ts'
import type {Prepared} from '../http/prepared.ts'
import type {AskedActivity} from '../http/send-fresh.ts'
import type {ActivityRecord} from './activities.queries.ts'

/** An activity as it is now. */
export interface CurrentActivity<Record extends ActivityRecord> {
  record: Record
  state: ActivityState
  /** Value of `cache-control`: what must leave no trace on a device is not left in a browser's cache either. */
  cache: 'no-store' | 'public, max-age=1'
}

export interface ActivityReplyNeeds<Record extends ActivityRecord, Content extends {revision: number}> {
  /** The same object for as long as its definition has not changed. */
  find: (municipality: string, activity: string) => Promise<Record | undefined>
  /** What is in it; its revision tells whether that has changed. `undefined` when there is nothing to be read. */
  readContent: (record: Record) => Promise<Content | undefined>
  /** Milliseconds since 1970. */
  now: () => number
}

/** What a reply was made from. */
interface Source {
  record: ActivityRecord
  revision: number
  state: ActivityState
}

/** Milliseconds for which the store is not asked whether something has changed. */
const fresh = 1_000

/** Replies of one kind that are kept of all activities together: some twenty megabytes. */
const most = 500

/**
 * Replies that show something of an activity: each is made once per change of its content or its definition, and with
 * the permission of whoever asks.
 *
 * @param make `undefined` when there is nothing of the kind in the activity.
 */
export function keepActivityReplies<
  Wanted extends AskedActivity,
  Record extends ActivityRecord,
  Content extends {revision: number},
>(
  {find, readContent, now}: ActivityReplyNeeds<Record, Content>,
  make: (
    wanted: Wanted,
    activity: CurrentActivity<Record>,
    content: Content,
  ) => Promise<Prepared | undefined>,
): FreshReplies<Wanted> {
  return keepFresh<Wanted>(
    async (wanted, before, permit) => {
      const since = now()
      const record = await find(wanted.municipality, wanted.activity)
      if (!record) return undefined
      const {shown, opens, closes} = record
      const content = await readContent(record)
      if (!content) return undefined
      const state = stateAt(shown.consultation.opens, shown.consultation.closes, since)
      const until = Math.min(since + fresh, ...[opens, closes].filter((moment) => moment > since))
      const source: Source = {record, revision: content.revision, state}
      if (before && isSame(source, before.source as Source)) return {...before, since, until}
      await permit()
      const cache = shown.sensitive ? 'no-store' : 'public, max-age=1'
      const prepared = await make(wanted, {record, state, cache}, content)
      return prepared && {source, since, until, prepared}
    },
    now,
    most,
  )
}

function isSame(one: Source, other: Source): boolean {
  return one.record === other.record && one.revision === other.revision && one.state === other.state
}
