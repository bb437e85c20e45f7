import type {Kysely} from 'kysely'

/** The order of publication holds all comments of a thread, so that they are found when it is time to erase them. */
export async function orderAllComments({schema}: Kysely<unknown>): Promise<void> {
  await schema.dropIndex('comment_by_publication').execute()
  await schema.createIndex('comment_by_publication').on('comment').columns(['activity', 'position']).execute()
}
