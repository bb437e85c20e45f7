import type {Kysely} from 'kysely'

/** Whether an activity may leave traces on a citizen's device, and where its way out leads. */
export async function markSensitiveActivities({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('activity')
    .addColumn('is_sensitive', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .alterTable('activity')
    .addColumn('leave_to', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
}
