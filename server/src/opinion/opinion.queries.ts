/** Votes on the statements of threads, as groups of opinion are found in them. */
import type {OpinionVote} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {PASS} from '../votes/votable.ts'

/** A thread whose groups have to be looked for. */
export interface DueRound {
  activity: number
  /** `municipality/activity`. */
  address: string
  smallest: number
  looked: number
  /** Votes that have changed since. */
  changes: number
  isClosed: boolean
}

/** Milliseconds from one look at an open thread to the next. */
const HOUR = 3_600_000

/** Milliseconds after which a look that did not come to its end is taken up by another process. */
const PATIENCE = 60_000

/** Notes that votes have changed, in the transaction that changes them. */
export async function noteOpinions(db: Store, activity: number, changes: number): Promise<void> {
  await db
    .insertInto('opinion_round')
    .values({activity, changes, looked: 0})
    .onConflict((conflict) =>
      conflict.column('activity').doUpdateSet((row) => ({
        changes: row('opinion_round.changes', '+', row.ref('excluded.changes')),
      })),
    )
    .execute()
}

/** Threads of which enough has changed, at most once an hour; and those that have closed. @param now milliseconds since 1970. */
export async function findDueRounds(db: Store, now: number): Promise<DueRound[]> {
  const rows = await db
    .selectFrom('opinion_round')
    .innerJoin('activity', 'activity.number', 'opinion_round.activity')
    .select([
      'opinion_round.activity',
      'opinion_round.changes',
      'opinion_round.looked',
      'activity.municipality',
      'activity.id',
      'activity.smallest_group',
      'activity.closes',
    ])
    .where((is) =>
      is.or([
        is.and([
          is('opinion_round.changes', '>=', is.ref('activity.smallest_group')),
          is('opinion_round.looked', '<=', now - HOUR),
        ]),
        is.and([is('activity.closes', '<=', now), is('opinion_round.looked', '<=', now - PATIENCE)]),
      ]),
    )
    .orderBy('opinion_round.activity')
    .execute()
  return rows.map(({activity, changes, looked, municipality, id, smallest_group, closes}) => ({
    activity,
    address: `${municipality}/${id}`,
    smallest: smallest_group,
    looked,
    changes,
    isClosed: closes <= now,
  }))
}

/** Takes a look upon oneself. @returns whether no other process has done so meanwhile. */
export async function claimRound(db: Store, {activity, looked}: DueRound, now: number): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('opinion_round')
    .set({looked: now})
    .where('activity', '=', activity)
    .where('looked', '=', looked)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0
}

/** Ends a look: of a closed thread there is none any more, in an open one counting goes on. */
export async function endRound(db: Store, {activity, changes, isClosed}: DueRound): Promise<void> {
  if (isClosed) await db.deleteFrom('opinion_round').where('activity', '=', activity).execute()
  else
    await db
      .updateTable('opinion_round')
      .set((row) => ({changes: row('changes', '-', changes)}))
      .where('activity', '=', activity)
      .execute()
}

/** Published statements of a thread, in the order of their publication. */
export async function readStatements(db: Store, activity: number): Promise<string[]> {
  const rows = await db
    .selectFrom('comment')
    .select('id')
    .where('activity', '=', activity)
    .where('state', '=', 'published')
    .where('depth', '=', 0)
    .where('office', '=', '')
    .orderBy('position')
    .execute()
  return rows.map(({id}) => id)
}

/** How many statements of a thread moderators have hidden. */
export async function countHidden(db: Store, activity: number): Promise<number> {
  const {count} = await db
    .selectFrom('comment')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('activity', '=', activity)
    .where('state', '=', 'hidden')
    .where('depth', '=', 0)
    .where('office', '=', '')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Votes read at a time: nobody else waits long for the store. */
const VOTES_AT_ONCE = 5_000

/** All votes of a thread. Participants are numbers that mean nothing outside: the marks stay here. */
export async function readOpinionVotes(db: Store, activity: number): Promise<OpinionVote[]> {
  const votes: OpinionVote[] = []
  const numbers = new Map<string, string>()
  let [mark, item] = ['', '']
  for (;;) {
    const rows = await db
      .selectFrom('vote')
      .select(['mark', 'item', 'value'])
      .where('activity', '=', activity)
      .where((is) => is.or([is('mark', '>', mark), is.and([is('mark', '=', mark), is('item', '>', item)])]))
      .orderBy('mark')
      .orderBy('item')
      .limit(VOTES_AT_ONCE)
      .execute()
    for (const row of rows) {
      const participant = numbers.get(row.mark) ?? `${numbers.size}`
      numbers.set(row.mark, participant)
      votes.push({participant, statement: row.item, value: valueOf(row.value)})
      ;[mark, item] = [row.mark, row.item]
    }
    if (rows.length < VOTES_AT_ONCE) return votes
  }
}

function valueOf(stored: number): OpinionVote['value'] {
  if (stored === PASS) return 0
  return stored > 0 ? 1 : -1
}

/** Words of those of some statements that are published. */
export async function readWords(
  db: Store,
  statements: readonly string[],
): Promise<{statement: string; text: string}[]> {
  if (statements.length === 0) return []
  const rows = await db
    .selectFrom('comment')
    .select(['id as statement', 'text'])
    .where('id', 'in', statements)
    .where('state', '=', 'published')
    .orderBy('position')
    .execute()
  return rows
}

/** Rises whenever something changes in what readers see of a thread. */
export async function readRevision(db: Store, activity: number): Promise<number> {
  const row = await db
    .selectFrom('thread')
    .select('revision')
    .where('activity', '=', activity)
    .executeTakeFirst()
  return row?.revision ?? 0
}
