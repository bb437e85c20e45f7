/** For how long contributions can still be edited: kept by the minute, and for minutes. */
import {limits} from '@saha/contract/limits'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'

const MINUTE = 60_000

/**
 * The end of the time in which a contribution of this moment can be edited: of a whole minute, so that nobody learns the
 * second in which it came.
 *
 * @param now milliseconds since 1970.
 */
export function editEndAfter(now: number): number {
  return (Math.floor(now / MINUTE) + 1 + limits.editMinutes) * MINUTE
}

/** Seconds that are left until an end, in whole ones. */
export function secondsUntil(end: number, now: number): number {
  return Math.max(0, Math.floor((end - now) / 1_000))
}

/** @returns what stores the ends of contributions that are new, with compiled statements of one store. */
export function createOpenWindows() {
  return rowInserter<'edit_window'>(['item', 'until'], (db, rows) =>
    db.insertInto('edit_window').values(rows),
  )
}

/** Until when these items can be edited, by id; those that cannot are absent, some of those that no longer can too. */
export async function readEditEnds(db: Store, items: readonly string[]): Promise<Map<string, number>> {
  if (items.length === 0) return new Map()
  const rows = await db.selectFrom('edit_window').selectAll().where('item', 'in', items).execute()
  return new Map(rows.map(({item, until}) => [item, until]))
}

/** Ends the time in which an item can be edited. */
export async function closeEditWindow(db: Store, item: string): Promise<void> {
  await db.deleteFrom('edit_window').where('item', '=', item).execute()
}

/**
 * Forgets what is over: it would tell when a contribution arrived. What ends later than it can was stored while the clock
 * was wrong.
 *
 * @param now milliseconds since 1970.
 */
export async function forgetEditWindows(db: Store, now: number): Promise<void> {
  await db
    .deleteFrom('edit_window')
    .where((is) => is.or([is('until', '<=', now), is('until', '>', editEndAfter(now) + MINUTE)]))
    .execute()
}
