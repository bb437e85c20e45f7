/** Who has what in front of them: kept for minutes, so that two moderators do not clear the same item. */
import type {Claims, HeldItem} from '@saha/contract'
import type {Store} from '../storage/open.ts'

const MINUTE = 60_000

/** Milliseconds for which a claim lasts. */
export const claimLasts = 2 * MINUTE

/** Whose claims are asked for. */
export interface Claimant {
  municipality: string
  /** Id of the moderator. */
  staffUser: string
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Puts what a moderator has in front of them in the place of what they had before. What colleagues have, stays theirs.
 *
 * @param items whose ids anybody may have made up.
 */
export async function claim(db: Store, claimant: Claimant, items: readonly string[]): Promise<Claims> {
  const {municipality, staffUser, now} = claimant
  return db.transaction().execute(async (transaction) => {
    await lockMunicipality(transaction, municipality)
    const waiting = await readWaiting(transaction, municipality, items)
    await transaction
      .deleteFrom('moderation_claim')
      .where((is) => is.or([is('until', '<=', now), is('staff_user', '=', staffUser)]))
      .where('activity', 'in', (select) =>
        select.selectFrom('activity').select('number').where('municipality', '=', municipality),
      )
      .execute()
    if (waiting.size > 0)
      await transaction
        .insertInto('moderation_claim')
        .values(
          [...waiting].map(([item, activity]) => ({
            item,
            activity,
            staff_user: staffUser,
            until: now + claimLasts,
          })),
        )
        .onConflict((conflict) => conflict.column('item').doNothing())
        .execute()
    return {
      held: await readHeld(transaction, claimant),
      gone: items.filter((item) => !waiting.has(item)),
    }
  })
}

/** What colleagues have in front of them. */
export async function readHeld(db: Store, {municipality, staffUser, now}: Claimant): Promise<HeldItem[]> {
  const rows = await db
    .selectFrom('moderation_claim as claim')
    .innerJoin('activity', 'activity.number', 'claim.activity')
    .innerJoin('staff_user as person', 'person.id', 'claim.staff_user')
    .select(['claim.item', 'person.email as by'])
    .where('activity.municipality', '=', municipality)
    .where('claim.staff_user', '!=', staffUser)
    .where('claim.until', '>', now)
    .orderBy('claim.item')
    .execute()
  return rows
}

/** Forgets claims that are over, and such as were made while the clock was wrong. @param now milliseconds since 1970. */
export async function forgetClaims(db: Store, now: number): Promise<void> {
  await db
    .deleteFrom('moderation_claim')
    .where((is) => is.or([is('until', '<=', now), is('until', '>', now + claimLasts + MINUTE)]))
    .execute()
}

/** Claims of one municipality are made one after the other: nobody then waits for two who wait for each other. */
async function lockMunicipality(db: Store, municipality: string): Promise<void> {
  await db
    .updateTable('municipality')
    .set((row) => ({name: row.ref('name')}))
    .where('id', '=', municipality)
    .execute()
}

/** Those of these items that are in the queue of a municipality, with the numbers of their activities. */
async function readWaiting(
  db: Store,
  municipality: string,
  items: readonly string[],
): Promise<Map<string, number>> {
  if (items.length === 0) return new Map()
  const rows = await db
    .selectFrom('moderation_case as case')
    .innerJoin('activity', 'activity.number', 'case.activity')
    .select(['case.item', 'case.activity'])
    .where('activity.municipality', '=', municipality)
    .where('case.item', 'in', [...new Set(items)])
    .execute()
  return new Map(rows.map(({item, activity}) => [item, activity]))
}
