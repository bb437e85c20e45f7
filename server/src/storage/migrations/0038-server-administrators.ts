import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Who runs the server. Those who have been there the longest are the ones who set it up. */
export async function createServerAdministrators(db: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await db.schema
    .createTable('server_admin')
    .addColumn('staff_user', 'text', (column) =>
      column.primaryKey().notNull().references('staff_user.id').onDelete('cascade'),
    )
    .modifyEnd(traits.plainTable)
    .execute()
  const typed = db as Kysely<{
    staff_user: {id: string; created_at: number}
    server_admin: {staff_user: string}
  }>
  const first = await typed
    .selectFrom('staff_user')
    .select('id')
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (first) await typed.insertInto('server_admin').values({staff_user: first.id}).execute()
}
