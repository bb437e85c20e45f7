import type {Kysely} from 'kysely'

/** Votes on comments become votes on whatever is voted on; those of one browser within an activity can be found together. */
export async function generaliseVotes({schema}: Kysely<unknown>): Promise<void> {
  await schema.alterTable('comment_vote').renameTo('vote').execute()
  await schema.alterTable('vote').renameColumn('comment', 'item').execute()
  await schema.dropIndex('comment_vote_activity').execute()
  await schema.createIndex('vote_activity').on('vote').columns(['activity', 'mark']).execute()
}
