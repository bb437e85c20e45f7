import {sql, type Kysely} from 'kysely'

/** Threads that belong to ideas, and the way from a thread to its idea. */
export async function putThreadsUnderIdeas(db: Kysely<unknown>): Promise<void> {
  const {schema} = db
  await schema
    .createTable('activity_number')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute()
  await sql`insert into activity_number (id, last) select 1, coalesce(max(number), 0) from activity`.execute(
    db,
  )
  await schema
    .alterTable('activity')
    .addColumn('within', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .createIndex('idea_thread')
    .on('idea')
    .column('thread')
    .where(sql`thread`, '>', 0)
    .execute()
}
