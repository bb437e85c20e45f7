import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Who downloaded responses, when and why. */
export async function createDownloads({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await schema
    .createTable('download')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('at', traits.milliseconds, (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('shape', 'text', (column) => column.notNull())
    .addColumn('labels', 'text', (column) => column.notNull())
    .addColumn('free_text', 'integer', (column) => column.notNull())
    .modifyEnd(traits.plainTable)
    .execute()
  await schema.createIndex('download_activity').on('download').columns(['activity', 'at']).execute()
}
