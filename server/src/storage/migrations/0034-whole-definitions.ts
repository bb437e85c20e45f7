import {sql, type Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/**
 * What a definition says and the store did not keep until now, so that it can be read as it was imported: the
 * municipality's map and categories, and phases, category and districts of a consultation.
 */
export async function keepWholeDefinitions(db: Kysely<unknown>, {milliseconds}: StoreTraits): Promise<void> {
  const texts = {
    municipality: ['map', 'categories'],
    consultation: ['phases', 'category', 'districts'],
    activity: ['phase'],
  }
  for (const [table, columns] of Object.entries(texts))
    for (const column of columns)
      await db.schema
        .alterTable(table)
        .addColumn(column, 'text', (kept) => kept.notNull().defaultTo(''))
        .execute()
  for (const column of ['opens', 'closes'])
    await db.schema
      .alterTable('activity')
      .addColumn(column, milliseconds, (kept) => kept.notNull().defaultTo(0))
      .execute()
  await db.schema
    .createIndex('activity_of_consultation')
    .on('activity')
    .columns(['municipality', 'consultation'])
    .execute()
  await takeOver(db as Kysely<TakenOver>)
}

/** What is filled from what was there. */
interface TakenOver {
  municipality: {id: string; map: string}
  activity: {number: number; municipality: string; settings: string}
}

async function takeOver(db: Kysely<TakenOver>): Promise<void> {
  const own = sql`consultation.municipality = activity.municipality and consultation.id = activity.consultation`
  await sql`update activity set
    opens = (select consultation.opens from consultation where ${own}),
    closes = (select consultation.closes from consultation where ${own})`.execute(db)
  // Threads and ideas keep the map of the day on which they were imported: the newest is the municipality's.
  const rows = await db
    .selectFrom('activity')
    .select(['municipality', 'settings'])
    .where('settings', 'like', '%"map":%')
    .orderBy('number')
    .execute()
  for (const {municipality, settings} of rows) {
    const {map} = JSON.parse(settings) as {map?: unknown}
    if (map)
      await db
        .updateTable('municipality')
        .set({map: JSON.stringify(map)})
        .where('id', '=', municipality)
        .execute()
  }
}
