/** For tests: everything that is counted about a collection, once as it is kept and once from the rows themselves. */
import type {Store} from '../storage/open.ts'

/** What should be the same in both. */
export interface Counts {
  list: {published: number; supports: number; newest: number}
  /** By idea, in the order of ids: supports, comments, and comments of the thread under it. */
  ideas: [string, number, number, number][]
  /** How many ideas stand where, and how many there are. */
  account: Record<'received' | 'published' | 'waiting' | 'hidden' | 'withdrawn', number>
}

/** As it is kept while ideas come and go. */
export async function keptCounts(db: Store, activity: number): Promise<Counts> {
  const list = await db
    .selectFrom('idea_list')
    .select(['published', 'supports', 'newest'])
    .where('activity', '=', activity)
    .executeTakeFirstOrThrow()
  const ideas = await db
    .selectFrom('idea')
    .leftJoin('thread', 'thread.activity', 'idea.thread')
    .select(['idea.id', 'idea.supports', 'idea.comments', 'thread.published'])
    .where('idea.activity', '=', activity)
    .orderBy('idea.id')
    .execute()
  const rows = await db
    .selectFrom('moderation_count')
    .select(['what', 'count'])
    .where('activity', '=', activity)
    .execute()
  const count = (fits: (what: string) => boolean) =>
    rows.filter(({what}) => fits(what)).reduce((sum, row) => sum + row.count, 0)
  return {
    list,
    ideas: ideas.map(({id, supports, comments, published}) => [id, supports, comments, published ?? 0]),
    account: {
      received: count((what) => what === 'received'),
      published: count((what) => what === 'published'),
      waiting: count((what) => what === 'waiting'),
      hidden: count((what) => what.startsWith('hidden ')),
      withdrawn: count((what) => what === 'withdrawn'),
    },
  }
}

/** Counted anew, from ideas, votes and comments. */
export async function recount(db: Store, activity: number): Promise<Counts> {
  const rows = await db
    .selectFrom('idea')
    .select(['id', 'state', 'number'])
    .select((row) => [
      row
        .selectFrom('vote')
        .select((vote) => vote.fn.countAll<number>().as('count'))
        .whereRef('vote.item', '=', 'idea.id')
        .as('votes'),
      row
        .selectFrom('comment')
        .select((comment) => comment.fn.countAll<number>().as('count'))
        .whereRef('comment.activity', '=', 'idea.thread')
        .where('comment.state', '=', 'published')
        .as('said'),
    ])
    .where('activity', '=', activity)
    .orderBy('id')
    .execute()
  const ideas = rows.map(({votes, said, ...row}) => ({...row, votes: Number(votes), said: Number(said)}))
  const those = (state: string) => ideas.filter((idea) => idea.state === state)
  return {
    list: {
      published: those('published').length,
      supports: those('published').reduce((sum, {votes}) => sum + votes, 0),
      newest: Math.max(0, ...ideas.map(({number}) => number)),
    },
    ideas: ideas.map(({id, votes, said}) => [id, votes, said, said]),
    account: {
      received: ideas.length,
      published: those('published').length,
      waiting: those('waiting').length,
      hidden: those('hidden').length,
      withdrawn: those('withdrawn').length,
    },
  }
}
