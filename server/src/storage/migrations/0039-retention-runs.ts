import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** When it was last looked whether something has to be erased. */
export async function createRetentionRuns({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await schema
    .createTable('retention_run')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', traits.milliseconds, (column) => column.notNull())
    .modifyEnd(traits.plainTable)
    .execute()
}
