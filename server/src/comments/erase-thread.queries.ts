import {eraseRows} from '../storage/erase-rows.ts'
import type {Store} from '../storage/open.ts'
import {changeThread, lockThread} from './thread.queries.ts'

/** Erases all that was said in a thread, and who supported it. Readers find it empty. */
export async function eraseThread(db: Store, activity: number): Promise<void> {
  await eraseRows(db, 'vote', activity)
  await eraseRows(db, 'comment', activity)
  await db.transaction().execute(async (transaction) => {
    const thread = await lockThread(transaction, activity)
    if (!thread) return
    const {activity: _, revision: _revision, ...counts} = thread
    await changeThread(
      transaction,
      activity,
      Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, -count])),
    )
  })
}
