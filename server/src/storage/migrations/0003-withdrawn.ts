import type {Kysely} from 'kysely'
import {sql} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Responses that are changed and withdrawn: which batches are published, what waits, and what may not come back. */
export async function createWithdrawn(db: Kysely<unknown>, {keyOrderedTable}: StoreTraits): Promise<void> {
  await db.schema
    .createTable('withdrawn_response')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  for (const [name, first] of [
    ['published', 0],
    ['moved', 0],
    ['moved_batch', -1],
    ['withdrawn', 0],
  ] as const)
    await db.schema
      .alterTable('batch')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(first))
      .execute()
  // Until now at most one batch waited beside the open one.
  await sql`update batch set published = case when waiting > 0 then number - 2 else number - 1 end`.execute(
    db,
  )
}
