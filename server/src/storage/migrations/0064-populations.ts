import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** How many people live there, by groups, as the answers to a survey are held against it. */
export async function createPopulations({schema}: Kysely<unknown>, {plainTable}: StoreTraits): Promise<void> {
  await schema
    .createTable('population')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('figures', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
}
