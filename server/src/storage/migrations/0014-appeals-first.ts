import type {Kysely} from 'kysely'

/** Appeals come first in the queue of the moderators, then what has waited longest. */
export async function putAppealsFirst({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('moderation_case')
    .addColumn('is_appeal', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema.dropIndex('moderation_case_activity').execute()
  await schema
    .createIndex('moderation_case_order')
    .on('moderation_case')
    .columns(['activity', 'is_appeal', 'since', 'item'])
    .execute()
}
