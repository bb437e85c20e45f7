import {sql, type Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/**
 * Orders in which threads are read beside those of the first level: one side of it alone, answers by the municipality
 * as they are listed, and all comments by the order of publication, for searches and feeds.
 */
export async function createCommentOrders(
  {schema}: Kysely<unknown>,
  {indexesTexts}: StoreTraits,
): Promise<void> {
  for (const [name, columns] of [
    ['comment_side_by_age', ['activity', 'side', 'position']],
    ['comment_side_by_support', ['activity', 'side', 'score', 'position']],
    ['comment_side_by_replies', ['activity', 'side', 'replies', 'position']],
  ] as const)
    await schema
      .createIndex(name)
      .on('comment')
      .columns([...columns])
      .where(sql`depth`, '=', 0)
      .where(sql`is_shown`, '=', 1)
      .where(sql`side`, '!=', '')
      .execute()
  await schema
    .createIndex('comment_by_publication')
    .on('comment')
    // Searches read every word of a thread: where they find it in the index, they are ten times as fast.
    .columns(['activity', 'position', ...(indexesTexts ? ['folded'] : [])])
    .where(sql`state`, '=', 'published')
    .execute()
  await schema.dropIndex('comment_official').execute()
  await schema
    .createIndex('comment_official')
    .on('comment')
    .columns(['activity', 'is_pinned desc', 'position'])
    .where(sql`office`, '!=', '')
    .where(sql`state`, '=', 'published')
    .execute()
}
