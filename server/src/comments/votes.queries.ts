import type {Vote, VoteCounts} from '@saha/contract'
import {wilsonInterval} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {noteOpinions} from '../opinion/opinion.queries.ts'
import {PASS, type CastVote, type Votable, type VotedItem} from '../votes/votable.ts'
import {changeThread, lockThreads} from './thread.queries.ts'

/** One vote on its way. */
export interface NewVote extends CastVote {
  comment: string
  /** Whether the thread has statements, with groups of opinion. */
  hasOpinions: boolean
}

/** The value under which a vote is stored. */
export function valueOf({value}: Vote): NewVote['value'] {
  return value === 'pass' ? PASS : value
}

/** A comment, as it is voted on. */
interface VotedComment extends VotedItem {
  depth: number
  /** Empty for citizens. */
  office: string
}

/** Comments, as they are voted on: published ones alone. */
export const votableComments: Votable<NewVote, VotedComment & {hasOpinions: boolean}, VoteCounts> = {
  lock: lockThreads,
  find: async (db, votes) => {
    const comments = await findComments(db, [...new Set(votes.map(({comment}) => comment))])
    return votes.map(({comment, activity, hasOpinions}) => {
      const found = comments.get(comment)
      if (found?.activity !== activity || (hasOpinions && !isStatement(found))) return undefined
      return Object.assign(found, {hasOpinions})
    })
  },
  // A mark for the whole thread shows which votes are of one browser: only where groups of opinion are found by it.
  purposes: ({comment, hasOpinions}) =>
    hasOpinions ? ['opinions', `vote ${comment}`] : [`vote ${comment}`, 'opinions'],
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
    const statements = comments.filter(({hasOpinions}) => hasOpinions)
    for (const [activity, changed] of Map.groupBy(statements, (statement) => statement.activity))
      await noteOpinions(db, activity, changed.length)
  },
}

/** Answers, and what the municipality says, are no statements. */
function isStatement({depth, office}: VotedComment): boolean {
  return depth === 0 && office === ''
}

async function findComments(db: Store, ids: readonly string[]): Promise<Map<string, VotedComment>> {
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'activity', 'supports', 'objections', 'depth', 'office'])
    .where('id', 'in', ids)
    .where('state', '=', 'published')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Place in the order of support, in millionths. */
export function scoreOf({supports, objections}: VoteCounts): number {
  return Math.round(wilsonInterval(supports, supports + objections).lower * 1_000_000)
}
