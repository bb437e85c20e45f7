import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Forms on paper that two people read. */
export async function readPapersTwice({schema}: Kysely<unknown>, {plainTable}: StoreTraits): Promise<void> {
  await schema
    .createTable('entry_paper')
    .addColumn('activity', 'integer', (column) =>
      column.notNull().references('activity.number').onDelete('cascade'),
    )
    .addColumn('paper', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('second', 'text', (column) => column.notNull())
    .addColumn('readings', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_paper_once', ['activity', 'paper'])
    .modifyEnd(plainTable)
    .execute()
  await schema.createIndex('entry_paper_code').on('entry_paper').columns(['activity', 'code']).execute()
}
