import type {ThreadRecord} from '../activities/activities.queries.ts'
import {keepActivityReplies, type CurrentActivity} from '../activities/activity-replies.ts'
import type {FreshReplies} from '../http/fresh-replies.ts'
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
export interface CurrentThread extends ReadableThread, CurrentActivity<ThreadRecord> {}

/** Replies that show something of a thread: see `keepActivityReplies`. */
export function keepThreadReplies<Wanted extends AskedActivity>(
  {db, findThread, now}: ThreadReplyNeeds,
  make: (wanted: Wanted, thread: CurrentThread) => Promise<Prepared | undefined>,
): FreshReplies<Wanted> {
  return keepActivityReplies(
    {find: findThread, readContent: ({number}) => readThread(db, number), now},
    (wanted: Wanted, current: CurrentActivity<ThreadRecord>, counts) => {
      const {number, shown} = current.record
      const {votes, opinions} = shown.comments
      const canObject = votes === 'both' || opinions === true
      return make(wanted, {...current, number, languages: shown.municipality.languages, canObject, counts})
    },
  )
}
