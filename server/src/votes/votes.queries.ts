/** Votes: one per browser and item, the last one counts, and nobody learns whose it was. */
import {marksFor} from '../levels/marks.queries.ts'
import type {Writer} from '../storage/commit.ts'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'
import type {Ballot, CastVote, Judge, Votable, VotedItem} from './votable.ts'
import type {VoteTables} from './votes.tables.ts'

type VoteRow = VoteTables['vote']

/** Votes on one item while a group of them is taken in, by mark: as they were stored, and as they are now. */
interface Votes {
  activity: number
  before: Map<string, number>
  now: Map<string, number>
}

/** A ballot, with all marks that its browser may have voted under before. */
interface Marked<Vote extends CastVote, Item extends VotedItem> extends Ballot<Vote, Item> {
  marks: readonly string[]
}

/**
 * @returns the writer of votes on one kind of thing for one store, which keeps its compiled statements. `not-found`: nothing
 *   can be voted for there.
 */
export function createVoteWriter<Vote extends CastVote, Item extends VotedItem, Outcome>(
  votable: Votable<Vote, Item, Outcome>,
): Writer<Vote, Outcome | 'not-found'> {
  const insert = createInsert()
  return async (db, votes) => {
    await votable.lock(
      db,
      votes.map(({activity}) => activity),
    )
    const ballots = await markBallots(db, votable, votes)
    const valid = ballots.filter((ballot) => ballot !== undefined)
    const stored = await readVotes(db, valid)
    const judge = await votable.judge(db, valid)
    const outcomes = ballots.map((ballot) => (ballot ? take(stored, judge, ballot) : 'not-found'))
    const changed = await store(db, insert, stored)
    const items = new Set(valid.map(({item}) => item).filter(({id}) => changed.has(id)))
    if (items.size > 0) await votable.save(db, [...items])
    return outcomes
  }
}

async function markBallots<Vote extends CastVote, Item extends VotedItem, Outcome>(
  db: Store,
  {find, purposes}: Votable<Vote, Item, Outcome>,
  votes: readonly Vote[],
): Promise<(Marked<Vote, Item> | undefined)[]> {
  const items = await find(db, votes)
  const names = votes.map((vote, at) => {
    const item = items[at]
    return item ? purposes(vote, item).map((purpose) => ({...vote, purpose})) : []
  })
  const marks = await marksFor(db, names.flat())
  let from = 0
  return votes.map((vote, at) => {
    const item = items[at]
    const own = marks.slice(from, (from += names[at]?.length ?? 0))
    return item && {vote, item, mark: own[0] ?? '', marks: own}
  })
}

/** Votes that these browsers have cast on these items, by item. */
async function readVotes(
  db: Store,
  ballots: readonly Marked<CastVote, VotedItem>[],
): Promise<Map<string, Votes>> {
  const found = new Map<string, Votes>()
  for (const {item} of ballots)
    found.set(item.id, {activity: item.activity, before: new Map(), now: new Map()})
  if (found.size === 0) return found
  const rows = await db
    .selectFrom('vote')
    .select(['item', 'mark', 'value'])
    .where('item', 'in', [...found.keys()])
    .where('mark', 'in', [...new Set(ballots.flatMap(({marks}) => marks))])
    .execute()
  for (const {item, mark, value} of rows) {
    found.get(item)?.before.set(mark, value)
    found.get(item)?.now.set(mark, value)
  }
  return found
}

/** Puts a vote in the place of the one before. */
function take<Vote extends CastVote, Item extends VotedItem, Outcome>(
  stored: ReadonlyMap<string, Votes>,
  judge: Judge<Vote, Item, Outcome>,
  ballot: Marked<Vote, Item>,
): Outcome {
  const {vote, item, mark, marks} = ballot
  const now = stored.get(item.id)?.now ?? new Map<string, number>()
  const before = marks.map((one) => now.get(one) ?? 0).find((value) => value !== 0) ?? 0
  if (before !== vote.value) {
    const refused = judge.refuse(ballot, before)
    if (refused !== undefined) return refused
    for (const one of marks) if (now.has(one)) now.set(one, 0)
    now.set(mark, vote.value)
    item.supports += Number(vote.value === 1) - Number(before === 1)
    item.objections += Number(vote.value === -1) - Number(before === -1)
  }
  return judge.tell(ballot)
}

/** @returns ids of items on which votes have changed. */
async function store(
  db: Store,
  insert: (db: Store, rows: readonly VoteRow[]) => Promise<unknown>,
  votes: ReadonlyMap<string, Votes>,
): Promise<Set<string>> {
  const rows = [...votes].flatMap(([item, own]) =>
    changesOf(own).map(([mark, value]) => ({item, mark, activity: own.activity, value})),
  )
  // In the order of the marks, which says nothing of who came first.
  await insert(db, rows.filter(({value}) => value !== 0).toSorted(byMark))
  for (const {item, mark, value} of rows)
    if (value === 0) await db.deleteFrom('vote').where('item', '=', item).where('mark', '=', mark).execute()
  return new Set(rows.map(({item}) => item))
}

/** Votes that are not what is stored. */
function changesOf({before, now}: Votes): [mark: string, value: number][] {
  return [...now].filter(([mark, value]) => (before.get(mark) ?? 0) !== value)
}

function createInsert() {
  return rowInserter<'vote'>(['item', 'mark', 'activity', 'value'], (db, rows) =>
    db
      .insertInto('vote')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['item', 'mark']).doUpdateSet((row) => ({value: row.ref('excluded.value')})),
      ),
  )
}

function byMark(a: VoteRow, b: VoteRow): number {
  return a.mark < b.mark ? -1 : 1
}

/** Forgets all votes on an item. */
export async function forgetVotes(db: Store, item: string): Promise<void> {
  await db.deleteFrom('vote').where('item', '=', item).execute()
}
