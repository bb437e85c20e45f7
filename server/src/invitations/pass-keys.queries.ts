/** Keys with which activities sign passes: made with the activity, destroyed when it closes. */
import type {Store} from '../storage/open.ts'
import {makePassKeys, type PassKeys} from './passes.ts'

/** Gives an activity keys, unless it has some. */
export async function makePassKey(db: Store, activity: number): Promise<void> {
  const {key, publicKey} = makePassKeys()
  await db
    .insertInto('invitation_key')
    .values({activity, key, public_key: publicKey})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The keys of an activity; `undefined` once it has closed, and where nobody needs an invitation. */
export async function readPassKey(db: Store, activity: number): Promise<PassKeys | undefined> {
  const row = await db
    .selectFrom('invitation_key')
    .selectAll()
    .where('activity', '=', activity)
    .executeTakeFirst()
  return row && {key: row.key, publicKey: row.public_key}
}

/**
 * The keys of activities, locked until the end of the transaction: nobody redeems a code for them meanwhile, or closes
 * them. One by one and in order: processes must not wait for each other in a circle.
 */
export async function lockPassKeys(db: Store, activities: readonly number[]): Promise<Map<number, PassKeys>> {
  const keys = new Map<number, PassKeys>()
  for (const activity of [...new Set(activities)].sort((a, b) => a - b)) {
    const row = await db
      .updateTable('invitation_key')
      .set((own) => ({public_key: own.ref('public_key')}))
      .where('activity', '=', activity)
      .returningAll()
      .executeTakeFirst()
    if (row) keys.set(activity, {key: row.key, publicKey: row.public_key})
  }
  return keys
}
