import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** On which sites activities stand. */
export async function createSites({schema}: Kysely<unknown>, {plainTable}: StoreTraits): Promise<void> {
  await schema
    .createTable('site_seen')
    .addColumn('activity', 'integer', (column) =>
      column.notNull().references('activity.number').onDelete('cascade'),
    )
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('site_seen_once', ['activity', 'origin'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('site_version')
    .addColumn('municipality', 'text', (column) =>
      column.notNull().references('municipality.id').onDelete('cascade'),
    )
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('site_version_once', ['municipality', 'origin', 'version'])
    .modifyEnd(plainTable)
    .execute()
}
