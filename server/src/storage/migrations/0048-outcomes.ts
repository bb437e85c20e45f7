import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** What municipalities have decided, and what that rests on. */
export async function createOutcomes(
  {schema}: Kysely<unknown>,
  {plainTable, keyOrderedTable}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('outcome')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('decided', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('office', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('link', 'text', (column) => column.notNull())
    .addColumn('is_published', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createIndex('outcome_by_day')
    .on('outcome')
    .columns(['municipality', 'is_published', 'day', 'id'])
    .execute()
  await schema
    .createTable('outcome_basis')
    .addColumn('outcome', 'text', (column) => column.notNull().references('outcome.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('outcome_basis_key', ['outcome', 'position'])
    .modifyEnd(keyOrderedTable)
    .execute()
  // Which outcomes rest on an idea.
  await schema.createIndex('outcome_basis_name').on('outcome_basis').columns(['activity', 'name']).execute()
}
