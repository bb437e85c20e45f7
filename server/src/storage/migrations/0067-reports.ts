import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** What municipalities say of results, and on which of them that rests. */
export async function createReports(
  {schema}: Kysely<unknown>,
  {plainTable, keyOrderedTable}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('council_report')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('is_published', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('council_report_key', ['municipality', 'consultation'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('council_report_snapshot')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('snapshot', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('council_report_snapshot_key', [
      'activity',
      'snapshot',
      'municipality',
      'consultation',
    ])
    .modifyEnd(keyOrderedTable)
    .execute()
}
