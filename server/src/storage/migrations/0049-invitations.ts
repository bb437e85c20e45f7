import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Codes of invitation, which of them were used, and the keys that sign passes. */
export async function createInvitations(
  {schema}: Kysely<unknown>,
  {plainTable, keyOrderedTable}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('invitation_key')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('invitation_secret')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('invitation_secret_key', ['municipality', 'consultation'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('invitation_batch')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('codes', 'integer', (column) => column.notNull())
    .addColumn('is_revoked', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('invitation_batch_key', ['municipality', 'consultation', 'number'])
    .modifyEnd(plainTable)
    .execute()
  // Rows of these two lie in the order of what is random in them: neither who was invited first shows, nor who came first.
  await schema
    .createTable('invitation_code')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('batch', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('invitation_code_key', ['municipality', 'consultation', 'code'])
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('invitation_use')
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('blinded', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('invitation_use_key', ['activity', 'code'])
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('invitation_count')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('batch', 'integer', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('at_least', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('invitation_count_key', ['municipality', 'consultation', 'batch', 'activity'])
    .modifyEnd(plainTable)
    .execute()
}
