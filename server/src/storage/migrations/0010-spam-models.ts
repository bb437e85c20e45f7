import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** What the moderators of each municipality have taught of spam. */
export async function createSpamModels({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await schema
    .createTable('spam_model')
    .addColumn('municipality', 'text', (column) =>
      column.primaryKey().notNull().references('municipality.id'),
    )
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .modifyEnd(traits.plainTable)
    .execute()
}
