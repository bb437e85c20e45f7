/** How many have registered for an event, and who may write to it. */
import type {EventSettings, Level} from '@saha/contract'
import type {EventCounts} from '@saha/domain'
import type {Selectable} from 'kysely'
import type {StoredEventSettings} from '../activities/activities.queries.ts'
import type {Store} from '../storage/open.ts'
import type {EventTables} from './event.tables.ts'

export type EventRow = Selectable<EventTables['event']>

/** How many have a seat, and how many came. */
export async function readCounts(db: Store, activity: number): Promise<EventCounts> {
  const row = await db.selectFrom('event').selectAll().where('activity', '=', activity).executeTakeFirst()
  return {registered: row?.registered ?? 0, came: row?.is_counted === 1 ? row.came + row.guests : null}
}

/**
 * Events by activity, locked until the end of the transaction: nobody else registers or withdraws meanwhile. One by one
 * and in order: processes must not wait for each other in a circle. What is no event is passed over.
 */
export async function lockEvents(db: Store, activities: readonly number[]): Promise<Map<number, EventRow>> {
  if (activities.length === 0) return new Map()
  const events = await db
    .selectFrom('event')
    .select('activity')
    .where('activity', 'in', [...new Set(activities)])
    .orderBy('activity')
    .execute()
  const locked = new Map<number, EventRow>()
  for (const {activity} of events) {
    const row = await db
      .updateTable('event')
      .set((event) => ({queue: event.ref('queue')}))
      .where('activity', '=', activity)
      .returningAll()
      .executeTakeFirstOrThrow()
    locked.set(activity, row)
  }
  return locked
}

/** Stores the counts of a locked event. */
export async function saveCounts(db: Store, {activity, ...counts}: EventRow): Promise<void> {
  await db.updateTable('event').set(counts).where('activity', '=', activity).execute()
}

/** How a locked event works at this moment, and who may register, whatever somebody read of it before. */
export async function readSettings(
  db: Store,
  activity: number,
): Promise<{event: EventSettings; level: Level}> {
  const {settings, level} = await db
    .selectFrom('activity')
    .select(['settings', 'level'])
    .where('number', '=', activity)
    .executeTakeFirstOrThrow()
  const {event}: StoredEventSettings = JSON.parse(settings)
  return {event, level}
}
