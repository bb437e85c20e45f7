/** What is left of invitations when an activity closes: how many codes were used, rounded down. */
import {atLeastUsed} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {lockPassKeys} from './pass-keys.queries.ts'

/**
 * Destroys the key with which an activity signs passes, and forgets which codes were used for it, within the transaction
 * that closes it. With the last activity of a consultation its codes go too.
 */
export async function endInvitations(db: Store, activity: number): Promise<void> {
  if (!(await lockPassKeys(db, [activity])).has(activity)) return
  const {municipality, consultation} = await db
    .selectFrom('activity')
    .select(['municipality', 'consultation'])
    .where('number', '=', activity)
    .executeTakeFirstOrThrow()
  const used = await countUses(db, {municipality, consultation, activity})
  for (const {batch, at_least} of used)
    await db
      .insertInto('invitation_count')
      .values({municipality, consultation, batch, activity, at_least})
      .onConflict((conflict) =>
        conflict.columns(['municipality', 'consultation', 'batch', 'activity']).doUpdateSet({at_least}),
      )
      .execute()
  await forgetKey(db, activity)
  const left = await db
    .selectFrom('invitation_key')
    .innerJoin('activity', 'activity.number', 'invitation_key.activity')
    .select('activity.number')
    .where('activity.municipality', '=', municipality)
    .where('activity.consultation', '=', consultation)
    .executeTakeFirst()
  if (!left) await forgetCodes(db, municipality, consultation)
}

/**
 * Forgets the key of an activity, and which codes were used for it: also when nobody needs an invitation any more to take
 * part in it.
 */
export async function forgetKey(db: Store, activity: number): Promise<void> {
  // Written over first: what is deleted may stay in the store's files for a while.
  await db
    .updateTable('invitation_key')
    .set({key: ''.padEnd(43, '-')})
    .where('activity', '=', activity)
    .execute()
  await db.deleteFrom('invitation_key').where('activity', '=', activity).execute()
  await db.deleteFrom('invitation_use').where('activity', '=', activity).execute()
}

/** Erases what there is of invitations to a consultation that is no more. */
export async function eraseInvitations(db: Store, municipality: string, consultation: string): Promise<void> {
  await forgetCodes(db, municipality, consultation)
  for (const table of ['invitation_batch', 'invitation_count'] as const)
    await db
      .deleteFrom(table)
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .execute()
}

async function forgetCodes(db: Store, municipality: string, consultation: string): Promise<void> {
  await db
    .updateTable('invitation_secret')
    .set({key: ''.padEnd(43, '-')})
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .execute()
  for (const table of ['invitation_secret', 'invitation_code'] as const)
    await db
      .deleteFrom(table)
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .execute()
}

/** How many codes of each batch were used, as far as that is told. */
export async function countUses(
  db: Store,
  {municipality, consultation, activity}: {municipality: string; consultation: string; activity?: number},
): Promise<{batch: number; activity: number; at_least: number}[]> {
  const rows = await db
    .selectFrom('invitation_use')
    .innerJoin('invitation_code', 'invitation_code.code', 'invitation_use.code')
    .select([
      'invitation_code.batch',
      'invitation_use.activity',
      (row) => row.fn.countAll<number>().as('count'),
    ])
    .where('invitation_code.municipality', '=', municipality)
    .where('invitation_code.consultation', '=', consultation)
    .$if(activity !== undefined, (query) => query.where('invitation_use.activity', '=', activity ?? 0))
    .groupBy(['invitation_code.batch', 'invitation_use.activity'])
    .execute()
  return rows
    .map((row) => ({batch: row.batch, activity: row.activity, at_least: atLeastUsed(Number(row.count))}))
    .filter(({at_least}) => at_least > 0)
}
