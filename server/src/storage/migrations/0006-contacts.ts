import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Ways to reach citizens, apart from what they answered. */
export async function createContacts({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await schema
    .createTable('survey_contact')
    .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_contact_key', ['activity', 'id'])
    .modifyEnd(traits.keyOrderedTable)
    .execute()
}
