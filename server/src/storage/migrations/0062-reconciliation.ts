import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** The public account of an activity, counted once an hour. */
export async function countAccountsHourly(
  {schema}: Kysely<unknown>,
  {keyOrderedTable}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('hourly_account')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
}
