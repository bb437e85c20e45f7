import type {Selectable} from 'kysely'
import {countUnder, lockAbove} from '../activities/threads-under.queries.ts'
import type {Store} from '../storage/open.ts'
import type {CommentTables} from './comments.tables.ts'

export type Thread = Selectable<CommentTables['thread']>

/** What a change adds to the counts of a thread; negative numbers take away. */
export type ThreadChange = Partial<Omit<Thread, 'activity' | 'revision'>>

/** A comment as far as it decides what is counted where. */
export interface Counted {
  depth: number
  side: CommentTables['comment']['side']
  office: string
}

/**
 * A thread, locked until the end of the transaction: nobody else publishes, hides or counts in it meanwhile.
 *
 * @returns `undefined` when the activity is no thread.
 */
export async function lockThread(db: Store, activity: number): Promise<Thread | undefined> {
  return db
    .updateTable('thread')
    .set((row) => ({revision: row.ref('revision')}))
    .where('activity', '=', activity)
    .returningAll()
    .executeTakeFirst()
}

/**
 * Threads by activity, locked one by one and in order, and then the collections above them: processes must not wait for
 * each other in a circle.
 *
 * @param collections that are locked as well.
 */
export async function lockThreads(
  db: Store,
  activities: Iterable<number>,
  collections: readonly number[] = [],
): Promise<Map<number, Thread>> {
  const threads = new Map<number, Thread>()
  for (const activity of [...new Set(activities)].sort((a, b) => a - b)) {
    const thread = await lockThread(db, activity)
    if (thread) threads.set(activity, thread)
  }
  // What is above a single thread is locked when something is counted there.
  if (threads.size > 1 || collections.length > 0) await lockAbove(db, [...threads.keys()], collections)
  return threads
}

/** Changes the counts of a locked thread, and tells all readers that something has changed. */
export async function changeThread(db: Store, activity: number, change: ThreadChange = {}): Promise<void> {
  const columns = Object.keys(change) as (keyof ThreadChange)[]
  const {within} = await db
    .updateTable('thread')
    .set((row) => ({
      revision: row('revision', '+', 1),
      ...Object.fromEntries(columns.map((column) => [column, row(column, '+', change[column] ?? 0)])),
    }))
    .where('activity', '=', activity)
    .returning((row) =>
      row
        .selectFrom('activity')
        .select('activity.within')
        .whereRef('activity.number', '=', 'thread.activity')
        .as('within'),
    )
    .executeTakeFirstOrThrow()
  if (within && change.published) await countUnder(db, within, activity, change.published)
}

/** What `times` published comments like this one add to their thread. */
export function countsOf({depth, side, office}: Counted, times: number): ThreadChange {
  return {
    published: times,
    ...(depth === 0 && side !== '' && {[side]: times}),
    ...(office !== '' && {official: times}),
  }
}

/** What several changes come to. */
export function addUp(changes: readonly ThreadChange[]): ThreadChange {
  const sum: ThreadChange = {}
  for (const change of changes)
    for (const [name, value] of Object.entries(change) as [keyof ThreadChange, number][])
      sum[name] = (sum[name] ?? 0) + value
  return sum
}
