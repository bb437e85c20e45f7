import type {ImportedThread} from '@saha/domain'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {countReceived, standingOf, type Standing} from '../moderation/account.queries.ts'
import {openCases} from '../moderation/cases.queries.ts'
import type {Store} from '../storage/open.ts'
import {incomingComments, type IncomingComment, type LeftBehind} from './incoming-comments.ts'
import {countKnown, settleIds, takeIn, type TakenIn} from './incoming.queries.ts'
import type {StoredComment} from './state.queries.ts'

/** Comments of one transaction: citizens who write meanwhile wait no longer than for each other. */
const atOnce = 500

const hour = 3_600_000

/** How threads are imported. */
export interface ThreadImport {
  /** Where they come from: the same comment of the same format is imported once. */
  format: string
  /** Stands where somebody wrote without a name. */
  unnamed: string
  /** Milliseconds since 1970. */
  now: number
  /** Only tells what would happen. */
  isTrial?: boolean
  /** Told how many comments are done, of how many. */
  onProgress?: ((done: number, all: number) => void) | undefined
}

/** What became of the comments of some threads. */
export interface ThreadImportReport {
  /** Comments that the threads had. */
  comments: number
  added: number
  /** There before: nothing of them was changed. */
  known: number
  /** They answer what waits for moderators here: they come in with the next import after that is published. */
  early: number
  leftBehind: LeftBehind
}

/**
 * Puts threads at the end of one of ours, with their order, tree and hours. What breaks off in the middle is continued
 * by the same import again: what is there stays as it is.
 */
export async function importThreads(
  db: Store,
  {number, address, shown}: ThreadRecord,
  threads: readonly ImportedThread[],
  {format, unnamed, now, isTrial, onProgress}: ThreadImport,
): Promise<ThreadImportReport> {
  const incoming = incomingComments(threads, {address, settings: shown.comments, format, unnamed})
  const comments = await settleIds(db, number, incoming.comments)
  const report = {comments: comments.length, added: 0, known: 0, early: 0, leftBehind: incoming.leftBehind}
  if (isTrial) {
    const known = await countKnown(db, comments)
    return {...report, known, added: comments.length - known}
  }
  for (let from = 0; from < comments.length; from += atOnce) {
    const some = comments.slice(from, from + atOnce)
    const {added, known, early} = await store(db, number, some, Math.floor(now / hour))
    report.added += added.length
    report.known += known
    report.early += early
    onProgress?.(Math.min(from + atOnce, comments.length), comments.length)
  }
  return report
}

function store(
  db: Store,
  activity: number,
  comments: readonly IncomingComment[],
  thisHour: number,
): Promise<TakenIn> {
  return db.transaction().execute(async (transaction) => {
    const taken = await takeIn(transaction, activity, comments)
    if (!taken) throw new Error('The activity is no thread.')
    for (const [kind, rows] of Map.groupBy(taken.added, standing))
      await countReceived(transaction, activity, kind, rows.length)
    const waiting = taken.added.filter(({state}) => state === 'waiting')
    await openCases(
      transaction,
      waiting.map(({id}) => ({
        item: id,
        activity,
        kind: 'comment',
        waits: ['all-wait'],
        signals: [],
        spam: 0,
        hour: thisHour,
      })),
    )
    return taken
  })
}

function standing({state, hidden_reason}: StoredComment): Standing {
  return standingOf(state, hidden_reason as Parameters<typeof standingOf>[1])
}
