import type {Selectable} from 'kysely'
import type {Store} from './open.ts'
import {rowInserter} from './insert-rows.ts'
import type {TallyTables} from './tally.tables.ts'

export type Batch = Selectable<TallyTables['batch']>
export type TallyRow = TallyTables['tally']

/** Batch of the counts that are published. */
export const PUBLISHED = 0
/** Question and cell of the people who sent the form. */
export const FORM = ''

/**
 * The batches that fill now, locked until the end of the transaction: nobody else counts or publishes meanwhile.
 *
 * @returns by activity; an activity without one is absent.
 */
export async function lockBatches(db: Store, activities: Iterable<number>): Promise<Map<number, Batch>> {
  const batches = new Map<number, Batch>()
  // One by one and in order: processes that lock several must not wait for each other in a circle.
  for (const activity of [...new Set(activities)].sort((a, b) => a - b)) {
    const batch = await db
      .updateTable('batch')
      .set((row) => ({changes: row.ref('changes')}))
      .where('activity', '=', activity)
      .returningAll()
      .executeTakeFirst()
    if (batch) batches.set(activity, batch)
  }
  return batches
}

/** How the batches of an activity stand; `undefined` where it has none. */
export async function readBatch(db: Store, activity: number): Promise<Batch | undefined> {
  return db.selectFrom('batch').selectAll().where('activity', '=', activity).executeTakeFirst()
}

/** Notes that the open batch of an activity, which is locked, has more changes. */
export async function addChanges(db: Store, activity: number, changes: number): Promise<void> {
  await db
    .updateTable('batch')
    .set((row) => ({changes: row('changes', '+', changes)}))
    .where('activity', '=', activity)
    .execute()
}

/** Adds to counts; those that do not exist yet start from 0. */
export type AddToTally = (db: Store, rows: readonly TallyRow[]) => Promise<unknown>

/** @returns `AddToTally` for one store, which keeps its compiled statements. No two rows may name the same cell. */
export function createAddToTally(): AddToTally {
  return rowInserter<'tally'>(['activity', 'batch', 'question', 'cell', 'count'], (db, rows) =>
    db
      .insertInto('tally')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['activity', 'batch', 'question', 'cell'])
          .doUpdateSet((row) => ({count: row('tally.count', '+', row.ref('excluded.count'))})),
      ),
  )
}

/** Moves the counts of one batch to the published ones. */
export async function foldBatch(
  db: Store,
  addToTally: AddToTally,
  activity: number,
  batch: number,
): Promise<void> {
  const rows = await readTally(db, activity, batch)
  await addToTally(
    db,
    rows.map((row) => ({...row, batch: PUBLISHED})),
  )
  await db
    .deleteFrom('tally')
    .where('activity', '=', activity)
    .where((is) =>
      is.or([is('batch', '=', batch), is.and([is('batch', '=', PUBLISHED), is('count', '=', 0)])]),
    )
    .execute()
}

/** People whom the published counts of an activity hold once these batches are folded into them. */
export async function countFolded(db: Store, activity: number, batches: readonly number[]): Promise<number> {
  const row = await db
    .selectFrom('tally')
    .select((select) => select.fn.sum<number | null>('count').as('people'))
    .where('activity', '=', activity)
    .where('batch', 'in', [PUBLISHED, ...batches])
    .where('question', '=', FORM)
    .executeTakeFirst()
  return Number(row?.people ?? 0)
}

/** All counts of one batch of an activity. */
export async function readTally(db: Store, activity: number, batch: number): Promise<TallyRow[]> {
  return db
    .selectFrom('tally')
    .selectAll()
    .where('activity', '=', activity)
    .where('batch', '=', batch)
    .execute()
}

/** People who ever sent the form of an activity, published or not, withdrawn or not. */
export async function countPeople(db: Store, activity: number): Promise<number> {
  const counted = await db
    .selectFrom('tally')
    .select((select) => select.fn.sum<number | null>('count').as('people'))
    .where('activity', '=', activity)
    .where('question', '=', FORM)
    .executeTakeFirst()
  const gone = await db
    .selectFrom('batch')
    .select('withdrawn')
    .where('activity', '=', activity)
    .executeTakeFirst()
  return Number(counted?.people ?? 0) + Number(gone?.withdrawn ?? 0)
}
