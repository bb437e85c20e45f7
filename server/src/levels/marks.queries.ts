/**
 * Marks of browsers: they tell one browser from another within an activity, and lead to no contribution. The level
 * `browser` takes one contribution per mark; comments take one vote and one report, and so do ideas.
 */
import {createHmac, randomBytes} from 'node:crypto'
import {DAY} from '@saha/domain'
import {eraseRows} from '../storage/erase-rows.ts'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'
import type {LevelTables} from './levels.tables.ts'

/** A browser, as it names itself to an activity. */
export interface NamedBrowser {
  activity: number
  /** As the browser made it: see the contract's `BrowserToken`. */
  token: string
  /**
   * What the mark is for, such as `vote` and a comment: nobody can tell then that marks for different things are of one
   * browser. Default: for the whole activity.
   */
  purpose?: string
}

/** A browser that wants to contribute. */
export interface Candidate extends NamedBrowser {
  /** Today, in days since 1970, UTC. */
  day: number
}

/** The browser is marked now, or has been since a day. */
export type Marking = {is: 'marked'; mark: BrowserMark} | {is: 'known'; day: number}

/** What `releaseMarks` needs in order to take a mark back. */
export type BrowserMark = Pick<LevelTables['browser_mark'], 'activity' | 'mark'>

/**
 * Marks browsers, each once: whoever is marked already is told since when. The unique key of the table decides, so that
 * of any number that come at once with one token, one is marked.
 *
 * Works within a transaction that has locked the activities' batches, none of which is final. Marks of contributions
 * that are then not stored have to be released in the same transaction.
 *
 * @returns in the order of `candidates`; of two with one token, the first is marked.
 */
export type MarkBrowsers = (db: Store, candidates: readonly Candidate[]) => Promise<Marking[]>

/** @returns `MarkBrowsers` for one store, which keeps its compiled statements. */
export function createMarkBrowsers(): MarkBrowsers {
  const insert = createInsert()
  return async (db, candidates) => {
    if (candidates.length === 0) return []
    const marks = await marksFor(db, candidates)
    const wanted = candidates.map(({activity, day}, at) => ({activity, mark: marks[at] ?? '', day}))
    // In the order of the marks, which says nothing of who came first.
    const rows = await insert(db, wanted.toSorted(byMark))
    const inserted = new Set(rows.map(nameOf))
    const first = wanted.map((one) => inserted.delete(nameOf(one)))
    const days = await readDays(
      db,
      wanted.filter((_, at) => !first[at]),
    )
    return wanted.map(({activity, mark, day}, at) =>
      first[at]
        ? {is: 'marked', mark: {activity, mark}}
        : {is: 'known', day: days.get(nameOf({activity, mark})) ?? day},
    )
  }
}

/**
 * The marks of browsers, under the keys of their activities. Works within a transaction that has locked these, so that
 * each makes one key at the most; not to be called once an activity has closed.
 *
 * @returns in the order of `browsers`.
 */
export async function marksFor(db: Store, browsers: readonly NamedBrowser[]): Promise<string[]> {
  if (browsers.length === 0) return []
  const keys = await readKeys(
    db,
    browsers.map(({activity}) => activity),
  )
  const marks: string[] = []
  for (const {activity, token, purpose} of browsers) {
    const key = keys.get(activity) ?? (await makeKey(db, activity))
    keys.set(activity, key)
    marks.push(markOf(key, purpose === undefined ? token : `${token}\n${purpose}`))
  }
  return marks
}

/** Takes marks back, within the transaction that made them. */
export async function releaseMarks(db: Store, marks: readonly BrowserMark[]): Promise<void> {
  for (const {activity, mark} of marks) await removeMark(db, activity, mark)
}

/**
 * Lets a browser contribute again. To be called where its contribution is removed, in the same transaction, and not when
 * it was gone already: a repeated withdrawal must not free a mark that was made since.
 *
 * @param token as the browser sends it, whether it is one or not.
 * @returns whether it was marked. After closing nothing is: the marks are gone.
 */
export async function freeMark(db: Store, activity: number, token: string): Promise<boolean> {
  const key = (await readKeys(db, [activity])).get(activity)
  return key !== undefined && (await removeMark(db, activity, markOf(key, token)))
}

/**
 * Destroys the key of an activity, within the transaction that closes it. Its marks then say nothing any more, and are
 * left to `eraseMarks`.
 */
export async function destroyKey(db: Store, activity: number): Promise<void> {
  // Written over first: what is deleted may stay in the store's files for a while.
  await db
    .updateTable('browser_key')
    .set({key: ''.padEnd(43, '-')})
    .where('activity', '=', activity)
    .execute()
  await db.deleteFrom('browser_key').where('activity', '=', activity).execute()
}

/**
 * Threads, collections of ideas and events that have closed and still have a key; of surveys, those whose last snapshot
 * was out before they got one for passes.
 *
 * @param before milliseconds since 1970: those that closed until then.
 */
export async function findClosedTalk(db: Store, before: number): Promise<number[]> {
  const rows = await db
    .selectFrom('activity')
    .select('number')
    .where('closes', '<=', before)
    // Groups of opinion are found by the marks: a day later these go in any case.
    .where((is) =>
      is.or([
        is('number', 'not in', is.selectFrom('opinion_round').select('opinion_round.activity')),
        is('closes', '<=', before - DAY),
      ]),
    )
    .where((is) =>
      is.or([
        is.and([
          is('kind', '!=', 'survey'),
          is('number', 'in', is.selectFrom('browser_key').select('browser_key.activity')),
        ]),
        is('number', 'in', is.selectFrom('invitation_key').select('invitation_key.activity')),
      ]),
    )
    .execute()
  return rows.map(({number}) => number)
}

/** Erases all marks that no key belongs to any more: those of closed activities. */
export async function eraseMarks(db: Store): Promise<void> {
  const rows = await db
    .selectFrom('browser_mark')
    .select('activity')
    .distinct()
    .where('activity', 'not in', (select) => select.selectFrom('browser_key').select('activity'))
    .execute()
  for (const {activity} of rows) await eraseRows(db, 'browser_mark', activity)
}

function createInsert() {
  return rowInserter<'browser_mark', BrowserMark>(['activity', 'mark', 'day'], (db, rows) =>
    db
      .insertInto('browser_mark')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning(['activity', 'mark']),
  )
}

async function readKeys(db: Store, activities: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('browser_key')
    .selectAll()
    .where('activity', 'in', [...new Set(activities)])
    .execute()
  return new Map(rows.map(({activity, key}) => [activity, key]))
}

/** A key for an activity, which is locked and has none. */
async function makeKey(db: Store, activity: number): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  await db.insertInto('browser_key').values({activity, key}).execute()
  return key
}

/** Since when these browsers are marked, by name. */
async function readDays(db: Store, marks: readonly BrowserMark[]): Promise<Map<string, number>> {
  if (marks.length === 0) return new Map()
  const rows = await db
    .selectFrom('browser_mark')
    .selectAll()
    .where(
      'mark',
      'in',
      marks.map(({mark}) => mark),
    )
    .where('activity', 'in', [...new Set(marks.map(({activity}) => activity))])
    .execute()
  return new Map(rows.map((row) => [nameOf(row), row.day]))
}

async function removeMark(db: Store, activity: number, mark: string): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('browser_mark')
    .where('activity', '=', activity)
    .where('mark', '=', mark)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0
}

function markOf(key: string, token: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(token).digest('base64url')
}

function nameOf({activity, mark}: BrowserMark): string {
  return `${activity} ${mark}`
}

function byMark(a: BrowserMark, b: BrowserMark): number {
  return a.mark < b.mark ? -1 : 1
}
