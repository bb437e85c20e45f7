import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** What people of the municipality have read in texts of citizens, and what was published of that. */
export async function createCoding(
  {schema}: Kysely<unknown>,
  {keyOrderedTable, milliseconds}: StoreTraits,
): Promise<void> {
  const tableOf = (name: string) =>
    schema
      .createTable(name)
      .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
      .addColumn('question', 'text', (column) => column.notNull())
      .modifyEnd(keyOrderedTable)
  await tableOf('coding_place')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('tags', 'text', (column) => column.notNull())
    .addColumn('left_out', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('coding_place_key', ['activity', 'question'])
    .execute()
  await tableOf('text_reading')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('tags', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('text_reading_key', ['activity', 'question', 'text', 'part'])
    .execute()
  await tableOf('text_quotation')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('since', milliseconds, (column) => column.notNull())
    .addPrimaryKeyConstraint('text_quotation_key', ['activity', 'question', 'text'])
    .execute()
  await tableOf('finding')
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('at', milliseconds, (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_key', ['activity', 'question', 'number'])
    .execute()
  await tableOf('finding_text')
    .addColumn('mark', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_text_key', ['activity', 'question', 'mark'])
    .execute()
}
