import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Events, who has registered for them, and how to reach those. */
export async function createEvents(
  {schema}: Kysely<unknown>,
  {plainTable, keyOrderedTable}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('event')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('registered', 'integer', (column) => column.notNull())
    .addColumn('waiting', 'integer', (column) => column.notNull())
    .addColumn('queue', 'integer', (column) => column.notNull())
    .addColumn('came', 'integer', (column) => column.notNull())
    .addColumn('guests', 'integer', (column) => column.notNull())
    .addColumn('is_counted', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('event_registration')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull().references('event.activity'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('queue', 'integer', (column) => column.notNull())
    .addColumn('moved_up', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('came', 'integer', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  // Who is next on the waiting list, and who has a seat.
  await schema
    .createIndex('event_registration_queue')
    .on('event_registration')
    .columns(['activity', 'state', 'queue'])
    .execute()
  await schema
    .createTable('event_contact')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull().references('event.activity'))
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
}
