import type {TextSource} from '../referring/text-source.ts'

/** Published comments, as those who sum them up read them: without what the municipality wrote itself. */
export const writtenComments: TextSource = {
  kind: 'comments',
  isPrivate: false,
  placesIn: ({kind}) => (kind === 'comments' ? [{question: ''}] : []),
  read: async (db, {activity}, only) => {
    if (only?.length === 0) return []
    const comments = await db
      .selectFrom('comment')
      .select(['id', 'name', 'text'])
      .where('activity', '=', activity)
      .where('state', '=', 'published')
      .where('office', '=', '')
      .$if(only !== undefined, (query) => query.where('id', 'in', only ?? []))
      .orderBy('id')
      .execute()
    return comments.map(({id, name, text}) => ({
      text: id,
      words: text,
      author: name || id,
      isQuotable: true,
    }))
  },
}
