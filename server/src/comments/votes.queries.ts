import type {Vote, VoteCounts} from '@saha/contract'
import {wilsonLowerBound} from '@saha/domain'
import {marksFor} from '../levels/marks.queries.ts'
import type {Writer} from '../storage/commit.ts'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'
import type {CommentTables} from './comments.tables.ts'
import {changeThread, lockThreads} from './thread.queries.ts'

/** One vote on its way. */
export interface NewVote extends Vote {
  activity: number
  comment: string
}

/** What a comment has once the vote is counted; `not-found` when nothing can be voted for there. */
export type VoteOutcome = VoteCounts | 'not-found'

type VoteRow = CommentTables['comment_vote']

/** Counts with the vote of each browser, while a group of votes is taken in. */
interface Voted extends VoteCounts {
  activity: number
  /** Mark to vote, as it was stored and as it is now. */
  before: Map<string, number>
  now: Map<string, number>
}

/** @returns the writer of votes for one store, which keeps its compiled statements. The last vote of a browser counts. */
export function createVoteWriter(): Writer<NewVote, VoteOutcome> {
  const insert = createInsert()
  return async (db, votes) => {
    const threads = await lockThreads(
      db,
      votes.map(({activity}) => activity),
    )
    const voted = await findVoted(db, votes)
    const valid = votes.filter(
      ({activity, comment}) => threads.has(activity) && voted.get(comment)?.activity === activity,
    )
    const marks = await marksFor(
      db,
      valid.map(({activity, token, comment}) => ({activity, token, purpose: `vote ${comment}`})),
    )
    await readVotes(db, valid, marks, voted)
    const outcomes = new Map(valid.map((vote, at) => [vote, take(voted.get(vote.comment), marks[at], vote)]))
    await store(db, insert, voted)
    return votes.map((vote) => outcomes.get(vote) ?? 'not-found')
  }
}

/** Published comments among those that are voted on. */
async function findVoted(db: Store, votes: readonly NewVote[]): Promise<Map<string, Voted>> {
  const ids = [...new Set(votes.map(({comment}) => comment))]
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'activity', 'supports', 'objections'])
    .where('id', 'in', ids)
    .where('state', '=', 'published')
    .execute()
  return new Map(rows.map(({id, ...counts}) => [id, {...counts, before: new Map(), now: new Map()}]))
}

async function readVotes(
  db: Store,
  votes: readonly NewVote[],
  marks: readonly string[],
  voted: ReadonlyMap<string, Voted>,
): Promise<void> {
  if (votes.length === 0) return
  const rows = await db
    .selectFrom('comment_vote')
    .select(['comment', 'mark', 'value'])
    .where('comment', 'in', [...new Set(votes.map(({comment}) => comment))])
    .where('mark', 'in', [...new Set(marks)])
    .execute()
  for (const {comment, mark, value} of rows) {
    voted.get(comment)?.before.set(mark, value)
    voted.get(comment)?.now.set(mark, value)
  }
}

/** Puts a vote in the place of the one before. */
function take(counts: Voted | undefined, mark = '', {value}: NewVote): VoteOutcome {
  if (!counts) return 'not-found'
  const before = counts.now.get(mark) ?? 0
  counts.now.set(mark, value)
  counts.supports += Number(value === 1) - Number(before === 1)
  counts.objections += Number(value === -1) - Number(before === -1)
  return {supports: counts.supports, objections: counts.objections}
}

async function store(
  db: Store,
  insert: (db: Store, rows: readonly VoteRow[]) => Promise<unknown>,
  voted: ReadonlyMap<string, Voted>,
): Promise<void> {
  const changed = [...voted].filter(([, counts]) => changesOf(counts).length > 0)
  const rows = changed.flatMap(([comment, counts]) =>
    changesOf(counts).map(([mark, value]) => ({comment, mark, activity: counts.activity, value})),
  )
  // In the order of the marks, which says nothing of who came first.
  await insert(db, rows.filter(({value}) => value !== 0).toSorted(byMark))
  for (const {comment, mark, value} of rows)
    if (value === 0)
      await db.deleteFrom('comment_vote').where('comment', '=', comment).where('mark', '=', mark).execute()
  for (const [comment, {supports, objections}] of changed)
    await db
      .updateTable('comment')
      .set({supports, objections, score: scoreOf({supports, objections})})
      .where('id', '=', comment)
      .execute()
  for (const activity of new Set(changed.map(([, counts]) => counts.activity)))
    await changeThread(db, activity)
}

/** Votes that are not what is stored. */
function changesOf({before, now}: Voted): [mark: string, value: number][] {
  return [...now].filter(([mark, value]) => (before.get(mark) ?? 0) !== value)
}

/** Place in the order of support, in millionths. */
export function scoreOf({supports, objections}: VoteCounts): number {
  return Math.round(wilsonLowerBound(supports, supports + objections) * 1_000_000)
}

function createInsert() {
  return rowInserter<'comment_vote'>(['comment', 'mark', 'activity', 'value'], (db, rows) =>
    db
      .insertInto('comment_vote')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['comment', 'mark']).doUpdateSet((row) => ({value: row.ref('excluded.value')})),
      ),
  )
}

function byMark(a: VoteRow, b: VoteRow): number {
  return a.mark < b.mark ? -1 : 1
}
