import type {Kysely} from 'kysely'

/** How elements and pages of a municipality look where nobody has chosen otherwise. */
export async function keepLooks({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('municipality')
    .addColumn('look', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
}
