import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Where open answers stand that somebody looks at before they are handed on. */
export async function createOpenAnswers(
  {schema}: Kysely<unknown>,
  {keyOrderedTable}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('open_answers')
    .addColumn('item', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
    .addColumn('response', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('hidden_reason', 'text', (column) => column.notNull())
    .addColumn('hidden_day', 'integer', (column) => column.notNull())
    .addColumn('is_redacted', 'integer', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
}
