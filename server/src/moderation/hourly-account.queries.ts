/**
 * The account as the public reads it: counted once an hour. Whoever looks at it again and again does not learn in which
 * minute something arrived, waited or was reported.
 */
import type {Store} from '../storage/open.ts'
import {readAccount} from './account.queries.ts'

const HOUR = 3_600_000

export interface HourlyAccountNeeds {
  /** Locks the activity until the end of the transaction. */
  lock: (db: Store, activities: readonly number[]) => Promise<unknown>
  /** Ideas that readers are sent on from, because others have proposed the same before; of a thread, 0. */
  countMerged: (db: Store, activity: number) => Promise<number>
}

/**
 * How often each thing had happened when somebody first asked in this hour, all at one moment. See `Counted`; things that
 * never did are absent.
 *
 * @param now milliseconds since 1970.
 */
export async function readHourlyAccount(
  db: Store,
  {lock, countMerged}: HourlyAccountNeeds,
  activity: number,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const hour = Math.floor(now / HOUR)
  const known = await findCounted(db, activity, hour)
  if (known) return known
  return db.transaction().execute(async (transaction) => {
    await lock(transaction, [activity])
    // Another process may have been first.
    const theirs = await findCounted(transaction, activity, hour)
    if (theirs) return theirs
    const times = await readAccount(transaction, activity)
    times.set('merged', (times.get('merged') ?? 0) + (await countMerged(transaction, activity)))
    const counts = JSON.stringify([...times].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    await transaction
      .insertInto('hourly_account')
      .values({activity, hour, counts})
      .onConflict((conflict) => conflict.column('activity').doUpdateSet({hour, counts}))
      .execute()
    return times
  })
}

async function findCounted(
  db: Store,
  activity: number,
  hour: number,
): Promise<Map<string, number> | undefined> {
  const row = await db
    .selectFrom('hourly_account')
    .select('counts')
    .where('activity', '=', activity)
    .where('hour', '=', hour)
    .executeTakeFirst()
  return row && new Map<string, number>(JSON.parse(row.counts))
}
