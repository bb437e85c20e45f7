import type {Kysely} from 'kysely'

/** Ideas can be edited for a while as comments can. */
export async function generaliseEditWindows({schema}: Kysely<unknown>): Promise<void> {
  await schema.alterTable('comment_edit').renameTo('edit_window').execute()
  await schema.alterTable('edit_window').renameColumn('comment', 'item').execute()
}
