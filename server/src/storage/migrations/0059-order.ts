import type {Kysely} from 'kysely'

/** Where an activity stands among those of its consultation. Those that are there stand in the order in which they were added. */
export async function putActivitiesInOrder({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('activity')
    .addColumn('position', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
