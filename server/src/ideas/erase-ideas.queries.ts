import {eraseRows} from '../storage/erase-rows.ts'
import type {Store} from '../storage/open.ts'
import {changeList, lockList} from './list.queries.ts'
import {keepMergedOnAccount} from './merged.queries.ts'

/**
 * Erases all ideas of a collection, what was done with them, how they were grouped and who supported them. Readers find it
 * empty. No number is given again.
 */
export async function eraseIdeas(db: Store, activity: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (await lockList(transaction, activity)) await keepMergedOnAccount(transaction, activity)
  })
  await eraseRows(db, 'vote', activity)
  await eraseRows(db, 'idea_step', activity)
  await eraseRows(db, 'idea_group', activity)
  await eraseRows(db, 'idea', activity)
  await db.transaction().execute(async (transaction) => {
    const list = await lockList(transaction, activity)
    if (!list) return
    await changeList(transaction, activity, {published: -list.published, supports: -list.supports})
  })
}
