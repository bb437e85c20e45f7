import type {TextSource} from '../referring/text-source.ts'

/** Published ideas, as those who sum them up read them: title and text. */
export const writtenIdeas: TextSource = {
  kind: 'ideas',
  isPrivate: false,
  placesIn: ({kind}) => (kind === 'ideas' ? [{question: ''}] : []),
  read: async (db, {activity}, only) => {
    if (only?.length === 0) return []
    const ideas = await db
      .selectFrom('idea')
      .select(['id', 'name', 'title', 'text'])
      .where('activity', '=', activity)
      .where('state', '=', 'published')
      .$if(only !== undefined, (query) => query.where('id', 'in', only ?? []))
      .orderBy('id')
      .execute()
    return ideas.map(({id, name, title, text}) => ({
      text: id,
      words: `${title}\n${text}`,
      author: name || id,
      isQuotable: true,
    }))
  },
}
