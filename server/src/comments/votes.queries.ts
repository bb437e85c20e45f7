import type {Vote, VoteCounts} from '@saha/contract'
import {wilsonLowerBound} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import type {Votable, VotedItem} from '../votes/votable.ts'
import {changeThread, lockThreads} from './thread.queries.ts'

/** One vote on its way. */
export interface NewVote extends Vote {
  activity: number
  comment: string
}

/** Comments, as they are voted on: published ones alone. */
export const votableComments: Votable<NewVote, VotedItem, VoteCounts> = {
  lock: lockThreads,
  find: async (db, votes) => {
    const comments = await findComments(db, [...new Set(votes.map(({comment}) => comment))])
    return votes.map(({comment, activity}) => {
      const found = comments.get(comment)
      return found?.activity === activity ? found : undefined
    })
  },
  purposes: ({comment}) => [`vote ${comment}`],
  judge: async () => ({
    refuse: () => undefined,
    tell: ({item: {supports, objections}}) => ({supports, objections}),
  }),
  save: async (db, comments) => {
    for (const {id, supports, objections} of comments)
      await db
        .updateTable('comment')
        .set({supports, objections, score: scoreOf({supports, objections})})
        .where('id', '=', id)
        .execute()
    for (const activity of new Set(comments.map((comment) => comment.activity)))
      await changeThread(db, activity)
  },
}

async function findComments(db: Store, ids: readonly string[]): Promise<Map<string, VotedItem>> {
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'activity', 'supports', 'objections'])
    .where('id', 'in', ids)
    .where('state', '=', 'published')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Place in the order of support, in millionths. */
export function scoreOf({supports, objections}: VoteCounts): number {
  return Math.round(wilsonLowerBound(supports, supports + objections) * 1_000_000)
}
