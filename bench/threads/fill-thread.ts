import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {takeIn} from '../../server/src/comments/incoming.queries.ts'
import {openStore} from '../../server/src/storage/open.ts'
import {municipality} from '../survey/definition.ts'
import {commentsOf, treeSize} from './comments.ts'

/** Comments of one transaction. */
const together = 500 * treeSize

/** Puts published comments into a thread, through the functions that an import calls. @param count see `commentsOf`. */
export async function fillThread(database: string, thread: string, count: number): Promise<void> {
  const store = await openStore(database)
  const found = await knowActivities(store.db, Date.now).findThread(municipality, thread)
  if (!found) throw new Error(`The store does not hold the thread ${thread}.`)
  const comments = commentsOf(thread, count)
  for (let from = 0; from < count; from += together)
    await store.db
      .transaction()
      .execute((transaction) => takeIn(transaction, found.number, comments.slice(from, from + together)))
  await store.close()
}
