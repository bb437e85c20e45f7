import type {StoredIdeasSettings} from '../activities/activities.queries.ts'
import {addThreadUnder} from '../activities/threads-under.queries.ts'
import type {Store} from '../storage/open.ts'

/**
 * Opens the thread under an idea, where its collection has such threads. Within a transaction that has locked the list of
 * the collection.
 *
 * @returns the number of the activity that is the thread; 0 where there is none.
 */
export async function openThread(db: Store, collection: number, idea: number): Promise<number> {
  return (await hasThreads(db, collection)) ? addThreadUnder(db, collection, idea) : 0
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
