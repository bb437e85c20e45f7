import {sql, type Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** What staff did: entries that follow from each other, and that the store itself refuses to change. */
export async function createAudit(db: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('at', traits.milliseconds, (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_key', ['municipality', 'number'])
    .modifyEnd(traits.plainTable)
    .execute()
  await db.schema
    .createTable('audit_end')
    .addColumn('municipality', 'text', (column) => column.primaryKey().notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .modifyEnd(traits.plainTable)
    .execute()
  for (const statement of traits.refusesChanges('audit')) await sql.raw(statement).execute(db)
}
