import {sql, type Kysely} from 'kysely'

/** Finds what has waited longest for an answer, without looking at what has one. */
export async function findUnanswered({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .createIndex('idea_unanswered')
    .on('idea')
    .columns(['activity', 'hour', 'number', 'status'])
    .where(sql`state`, '=', 'published')
    .where(sql`is_answered`, '=', 0)
    .where(sql`duplicate_of`, '=', 0)
    .execute()
  await schema
    .createIndex('comment_unanswered')
    .on('comment')
    .columns(['activity', 'hour', 'position'])
    .where(sql`depth`, '=', 0)
    .where(sql`state`, '=', 'published')
    .where(sql`office`, '=', '')
    .execute()
  // Whether an office has answered below a comment.
  await schema
    .createIndex('comment_answering')
    .on('comment')
    .column('root')
    .where(sql`depth`, '>', 0)
    .where(sql`state`, '=', 'published')
    .where(sql`office`, '!=', '')
    .execute()
}
