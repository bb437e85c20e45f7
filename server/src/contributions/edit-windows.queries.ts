/** For how long contributions can still be edited: kept by the minute, and for minutes. */
import {limits} from '@saha/contract/limits'
import type {ExpressionBuilder} from 'kysely'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'
import type {Schema} from '../storage/schema.ts'

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

/** What can be edited: a contribution as far as its window knows it. */
export interface Editable {
  id: string
  activity: number
  /** Its place in the order of publication; 0 while it has none. */
  number: number
}

/** @returns what stores the ends of contributions that are new, with compiled statements of one store. */
export function createOpenWindows() {
  const insert = rowInserter<'edit_window'>(['activity', 'number', 'item', 'until'], (db, rows) =>
    db.insertInto('edit_window').values(rows),
  )
  return (db: Store, windows: readonly (Editable & {until: number})[]): Promise<unknown> =>
    insert(
      db,
      windows.map(({id, activity, number, until}) => ({activity, number, item: number > 0 ? '' : id, until})),
    )
}

/** Until when a contribution can be edited, in milliseconds since 1970: 0, or a moment that is over, when it cannot. */
export async function readEditEnd(db: Store, {id, activity, number}: Editable): Promise<number> {
  const row = await db
    .selectFrom('edit_window')
    .select('until')
    .where('activity', '=', activity)
    .where((is) => isWindowOf(is, id, number))
    .executeTakeFirst()
  return row?.until ?? 0
}

/** Ends the time in which a contribution can be edited. */
export async function closeEditWindow(db: Store, {id, activity, number}: Editable): Promise<void> {
  await db
    .deleteFrom('edit_window')
    .where('activity', '=', activity)
    .where((is) => isWindowOf(is, id, number))
    .execute()
}

/** What waited first has its window under its id, also once it is published. */
function isWindowOf(is: ExpressionBuilder<Schema, 'edit_window'>, id: string, number: number) {
  const ofWaiting = is.and([is('number', '=', 0), is('item', '=', id)])
  return number === 0
    ? ofWaiting
    : is.or([ofWaiting, is.and([is('number', '=', number), is('item', '=', '')])])
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
