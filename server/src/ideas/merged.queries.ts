/** Ideas that are published and marked as proposing what another one has proposed before. */
import {countOnAccount} from '../moderation/account.queries.ts'
import type {Store} from '../storage/open.ts'

/** How many of them an activity has; in an activity without ideas none. */
export async function countMerged(db: Store, activity: number): Promise<number> {
  const row = await db
    .selectFrom('idea')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('activity', '=', activity)
    .where('duplicate_of', '>', 0)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Takes them over into the account of a collection, which is locked, before its ideas are erased. Twice is as once. */
export async function keepMergedOnAccount(db: Store, activity: number): Promise<void> {
  await countOnAccount(db, activity, {merged: await countMerged(db, activity)})
  await db
    .updateTable('idea')
    .set({duplicate_of: 0})
    .where('activity', '=', activity)
    .where('duplicate_of', '>', 0)
    .execute()
}
