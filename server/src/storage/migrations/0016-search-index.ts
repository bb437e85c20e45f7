import {sql, type Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/**
 * Two orders of publication: one of what readers see, with every word of it, because searches that find them in an index
 * are fifty times as fast; and one of all comments, for what stands above others and what is to be erased.
 */
export async function indexWords({schema}: Kysely<unknown>, {indexesTexts}: StoreTraits): Promise<void> {
  await schema.dropIndex('comment_by_publication').execute()
  await schema
    .createIndex('comment_by_publication')
    .on('comment')
    .columns(['activity', 'position', ...(indexesTexts ? ['folded'] : [])])
    .where(sql`state`, '=', 'published')
    .execute()
  await schema.createIndex('comment_by_position').on('comment').columns(['activity', 'position']).execute()
}
