import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Which browsers have answered, without saying what; and who may answer, beside the batch that they would fall into. */
export async function createBrowserMarks(
  {schema}: Kysely<unknown>,
  {plainTable, keyOrderedTable}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('browser_key')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('key', 'text', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('browser_mark')
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('browser_mark_key', ['activity', 'mark'])
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .alterTable('batch')
    .addColumn('level', 'text', (column) => column.notNull().defaultTo('open'))
    .execute()
}
