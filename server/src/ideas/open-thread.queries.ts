import type {StoredIdeasSettings} from '../activities/activities.queries.ts'
import {addThreadUnder} from '../activities/threads-under.queries.ts'
import type {Store} from '../storage/open.ts'
import {changeList} from './list.queries.ts'

/**
 * Opens the thread under an idea, where its collection has such threads. Within a transaction that has locked the list of
 * the collection.
 *
 * @returns the number of the activity that is the thread; 0 where there is none.
 */
export async function openThread(db: Store, collection: number, idea: number): Promise<number> {
  return (await hasThreads(db, collection)) ? addThreadUnder(db, collection, idea) : 0
}

/**
 * Opens threads under ideas that were published while their collection had none: everybody can talk about the first ideas
 * as well. Within a transaction that has locked the list of the collection.
 *
 * @returns how many were opened.
 */
export async function openMissingThreads(db: Store, collection: number): Promise<number> {
  const ideas = await db
    .selectFrom('idea')
    .select(['id', 'number'])
    .where('activity', '=', collection)
    .where('number', '>', 0)
    .where('thread', '=', 0)
    .where('state', '!=', 'withdrawn')
    .orderBy('number')
    .execute()
  if (ideas.length === 0) return 0
  const revision = await changeList(db, collection)
  for (const {id, number} of ideas) {
    const thread = await addThreadUnder(db, collection, number)
    await db.updateTable('idea').set({thread, revision}).where('id', '=', id).execute()
  }
  return ideas.length
}

/** Whether there is a thread under each idea of a collection, as it is defined now. */
export async function hasThreads(db: Store, collection: number): Promise<boolean> {
  const {settings} = await db
    .selectFrom('activity')
    .select('settings')
    .where('number', '=', collection)
    .executeTakeFirstOrThrow()
  const {ideas}: StoredIdeasSettings = JSON.parse(settings)
  return ideas.comments !== undefined
}
