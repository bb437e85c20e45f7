import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/**
 * What can be edited lies in the order of publication, side by side for those that come together. Whatever is written in
 * the ten minutes before this step can no longer be edited, only withdrawn.
 */
export async function putWindowsInOrder(
  {schema}: Kysely<unknown>,
  {keyOrderedTable, milliseconds}: StoreTraits,
): Promise<void> {
  await schema.dropTable('edit_window').execute()
  await schema
    .createTable('edit_window')
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('until', milliseconds, (column) => column.notNull())
    .addPrimaryKeyConstraint('edit_window_key', ['activity', 'number', 'item'])
    .modifyEnd(keyOrderedTable)
    .execute()
}
