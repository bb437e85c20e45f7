/** Threads under ideas: each is an activity of its own, with the settings and words of the collection. */
import {limits} from '@saha/contract/limits'
import {lockLists} from '../ideas/list.queries.ts'
import type {Store} from '../storage/open.ts'
import {addThread} from './first-rows.queries.ts'
import {addActivity, type NewActivity} from './import.queries.ts'

/** The id of the thread under an idea, such as `old-station.17`. */
function idUnder(collection: string, idea: number): string {
  return `${collection}.${idea}`
}

/** Id of a collection and number of an idea, as the id of a thread names them; `undefined` when it names none. */
export function partsOf(thread: string): {collection: string; idea: number} | undefined {
  const [collection = '', idea] = thread.split('.')
  return idea === undefined ? undefined : {collection, idea: Number(idea)}
}

/**
 * Opens the thread under an idea. Within a transaction that has locked the list of the collection.
 *
 * @param collection number of the activity that is the collection.
 * @returns the number of the activity that is the thread.
 */
export async function addThreadUnder(db: Store, collection: number, idea: number): Promise<number> {
  const {municipality, consultation, id, phase, ...times} = await db
    .selectFrom('activity')
    .select(['municipality', 'consultation', 'id', 'phase', 'opens', 'closes'])
    .where('number', '=', collection)
    .executeTakeFirstOrThrow()
  const row: NewActivity = {
    municipality,
    consultation,
    id: idUnder(id, idea),
    phase,
    within: collection,
    kind: 'comments',
    title: '',
    level: 'open',
    smallest_group: limits.smallestPublishedGroup,
    is_sensitive: 0,
    leave_to: '',
    version: '',
    settings: '',
  }
  const thread = await addActivity(db, row, times)
  await addThread(db, thread)
  return thread
}

/**
 * Whether readers see the idea above a thread. What was said under one that is hidden or withdrawn can still be read at its
 * own address, but nobody goes on with it.
 */
export async function isIdeaSeen(db: Store, thread: number): Promise<boolean> {
  const idea = await db
    .selectFrom('idea')
    .select('id')
    .where('thread', '=', thread)
    // As the index has it.
    .where('thread', '>', 0)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return idea !== undefined
}

/**
 * Locks the collections above threads, together with others, until the end of the transaction and in the order that
 * everybody keeps. The threads are locked before.
 */
export async function lockAbove(
  db: Store,
  threads: readonly number[],
  others: readonly number[] = [],
): Promise<void> {
  await lockLists(db, [...others, ...(await collectionsAbove(db, threads))])
}

async function collectionsAbove(db: Store, threads: readonly number[]): Promise<number[]> {
  if (threads.length === 0) return []
  const rows = await db
    .selectFrom('activity')
    .select('within')
    .distinct()
    .where('number', 'in', threads)
    .where('within', '>', 0)
    .execute()
  return rows.map(({within}) => within)
}

/**
 * Counts published comments where the idea above their thread is listed. Within a transaction that has locked the thread;
 * the list is locked after it.
 *
 * @param within the collection of that thread.
 * @param change comments more; fewer when it is negative.
 */
export async function countUnder(db: Store, within: number, thread: number, change: number): Promise<void> {
  const {revision} = await db
    .updateTable('idea_list')
    .set((row) => ({revision: row('revision', '+', 1)}))
    .where('activity', '=', within)
    .returning('revision')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('idea')
    .set((row) => ({comments: row('comments', '+', change), revision}))
    .where('thread', '=', thread)
    .execute()
}
