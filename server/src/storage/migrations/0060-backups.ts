import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** When a backup was made last, and how large it is. */
export async function createBackups({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await schema
    .createTable('backup')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', traits.milliseconds, (column) => column.notNull())
    .addColumn('bytes', traits.milliseconds, (column) => column.notNull())
    .modifyEnd(traits.plainTable)
    .execute()
}
