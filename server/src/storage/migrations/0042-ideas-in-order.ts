import {sql, type Kysely} from 'kysely'

/** Changed ideas are read on from where reading ended, and duplicates found, without looking at all others. */
export async function putIdeasInOrder({schema}: Kysely<unknown>): Promise<void> {
  await schema.dropIndex('idea_revision').execute()
  await schema.createIndex('idea_revision').on('idea').columns(['activity', 'revision', 'id']).execute()
  await schema
    .createIndex('idea_duplicate')
    .on('idea')
    .columns(['activity', 'duplicate_of'])
    .where(sql`duplicate_of`, '>', 0)
    .execute()
}
