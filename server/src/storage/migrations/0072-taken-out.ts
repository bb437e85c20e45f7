import type {Kysely} from 'kysely'

/** Whoever holds the receipt of a response that staff took out learns that it was not withdrawn. */
export async function tellTakenOut({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('withdrawn_response')
    .addColumn('gone_as', 'text', (column) => column.notNull().defaultTo('withdrawn'))
    .execute()
}
