import type {Kysely} from 'kysely'

/** Exact counts of an activity are published once. */
export async function publishExactOnce({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('batch')
    .addColumn('is_exact', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
