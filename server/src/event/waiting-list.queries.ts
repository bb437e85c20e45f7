/** Those who wait for a seat: whoever waits longest gets the next. */
import type {EventSettings} from '@saha/contract'
import {seatsLeft} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {lockEvents, saveCounts, type EventRow} from './event.queries.ts'

/**
 * Gives seats that are left to those who wait, within a transaction that has locked the event.
 *
 * @returns the counts after that, which are not stored yet.
 */
export async function moveUp(db: Store, row: EventRow, event: EventSettings): Promise<EventRow> {
  const left = seatsLeft(event, row.registered)
  if (event.cancelled || row.waiting === 0 || left === 0) return row
  const next = await db
    .selectFrom('event_registration')
    .select('id')
    .where('activity', '=', row.activity)
    .where('state', '=', 'waits')
    .orderBy('queue')
    .limit(left ?? row.waiting)
    .execute()
  for (const {id} of next)
    await db
      .updateTable('event_registration')
      .set({state: 'has-seat', queue: 0, moved_up: 1})
      .where('id', '=', id)
      .execute()
  return {...row, registered: row.registered + next.length, waiting: row.waiting - next.length}
}

/** The same after an event has changed, with the counts stored. */
export async function settleSeats(db: Store, activity: number, event: EventSettings): Promise<void> {
  const row = (await lockEvents(db, [activity])).get(activity)
  if (row) await saveCounts(db, await moveUp(db, row, event))
}

/** How many wait before a registration that waits. @param queue its number on the waiting list. */
export async function countAhead(db: Store, activity: number, queue: number): Promise<number> {
  const row = await db
    .selectFrom('event_registration')
    .select((select) => select.fn.countAll<number>().as('ahead'))
    .where('activity', '=', activity)
    .where('state', '=', 'waits')
    .where('queue', '<', queue)
    .executeTakeFirstOrThrow()
  return Number(row.ahead)
}
