import {sql, type Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Moderators see who looks at what, ask colleagues, and share replies. */
export async function letModeratorsShare(
  {schema}: Kysely<unknown>,
  {plainTable, keyOrderedTable, milliseconds}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('moderation_claim')
    .addColumn('item', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('staff_user', 'text', (column) => column.notNull())
    .addColumn('until', milliseconds, (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('saved_reply')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('saved_reply_key', ['municipality', 'id'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .alterTable('moderation_case')
    .addColumn('asked_by', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await schema.dropIndex('moderation_case_order').execute()
  // All that the queue is put in order and counted by: the rows themselves are read for one page alone.
  await schema
    .createIndex('moderation_case_order')
    .on('moderation_case')
    .columns(['activity', 'is_appeal', 'since', 'item', 'asked_by'])
    .execute()
  await schema
    .createIndex('moderation_case_asked')
    .on('moderation_case')
    .columns(['asked_by', 'since', 'item'])
    .where(sql`asked_by`, '!=', '')
    .execute()
}
