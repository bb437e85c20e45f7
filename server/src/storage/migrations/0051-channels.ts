import type {Kysely} from 'kysely'

/** By which way responses come. All that are there came from citizens themselves. */
export async function tellChannelsApart({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('survey_response')
    .addColumn('channel', 'text', (column) => column.notNull().defaultTo('web'))
    .execute()
}
