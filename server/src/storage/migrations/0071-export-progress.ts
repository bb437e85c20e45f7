import type {Kysely} from 'kysely'

/** Large files are gone on with where somebody has stopped. */
export async function keepExportProgress({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('export_job')
    .addColumn('progress', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
}
