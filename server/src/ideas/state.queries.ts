/**
 * What becomes of an idea. Each function works within a transaction that has locked the collection, and keeps right
 * whatever hangs on it: the counts of the collection, and the revisions by which readers learn of a change. A number is
 * given once, with the first publication, and stays.
 *
 * All of them say whether they changed anything: they do not when the idea is not there, or not in a state from which
 * this can happen to it.
 */
import type {HideReason} from '@saha/contract'
import type {Selectable} from 'kysely'
import {closeEditWindow} from '../contributions/edit-windows.queries.ts'
import type {Store} from '../storage/open.ts'
import {forgetVotes} from '../votes/votes.queries.ts'
import type {IdeaTables} from './ideas.tables.ts'
import {changeList, type ListChange} from './list.queries.ts'
import {openThread} from './open-thread.queries.ts'

export {lockList, lockLists, type IdeaList} from './list.queries.ts'

export type StoredIdea = Selectable<IdeaTables['idea']>

/** What an author writes, as it is stored. */
export type IdeaWords = Pick<
  StoredIdea,
  | 'title'
  | 'text'
  | 'name'
  | 'category'
  | 'tags'
  | 'place'
  | 'district'
  | 'longitude'
  | 'latitude'
  | 'photos'
  | 'fields'
>

/** Columns that are changed without touching the counts of the collection. */
export type Touched = Partial<
  Omit<StoredIdea, 'id' | 'activity' | 'state' | 'number' | 'hour' | 'supports' | 'revision'>
>

/** Ideas changed in one statement: stores limit the values of each. */
const atOnce = 500

/**
 * Publishes what waits: for the first time, with the next number; or again with its own.
 *
 * @param hour hours since 1970; told only of what is published for the first time.
 */
export async function publishIdea(db: Store, id: string, hour: number): Promise<boolean> {
  const idea = await readIdeaRow(db, id)
  if (idea?.state !== 'waiting') return false
  await show(db, idea, hour)
  return true
}

/** Takes a published idea back: it waits again, and keeps its number. */
export async function holdIdea(db: Store, id: string): Promise<boolean> {
  const idea = await readIdeaRow(db, id)
  if (idea?.state !== 'published') return false
  await set(db, idea, {state: 'waiting'}, countsOf(idea, -1))
  return true
}

/** Hides what is published or waits. @param day days since 1970, UTC. */
export async function hideIdea(db: Store, id: string, reason: HideReason, day: number): Promise<boolean> {
  const idea = await readIdeaRow(db, id)
  if (idea?.state !== 'published' && idea?.state !== 'waiting') return false
  const counts = idea.state === 'published' ? countsOf(idea, -1) : {}
  await set(db, idea, {state: 'hidden', hidden_reason: reason, hidden_day: day}, counts)
  return true
}

/** Publishes what is hidden, with its own number where it has one. @param hour as with `publishIdea`. */
export async function restoreIdea(db: Store, id: string, hour: number): Promise<boolean> {
  const idea = await readIdeaRow(db, id)
  if (idea?.state !== 'hidden') return false
  await show(db, idea, hour)
  return true
}

/** Puts other words in the place of those that were sent, and says so beside them. What is not named stays. */
export async function redactIdea(db: Store, id: string, words: Partial<IdeaWords>): Promise<boolean> {
  const idea = await readIdeaRow(db, id)
  if (!idea || idea.state === 'withdrawn') return false
  await set(db, idea, {...words, is_redacted: 1})
  return true
}

/** Puts other words in the place of those of an idea, in whatever state it is. */
export async function rewordIdea(
  db: Store,
  idea: StoredIdea,
  words: Partial<IdeaWords & Pick<StoredIdea, 'is_edited' | 'is_redacted'>>,
): Promise<void> {
  await set(db, idea, words)
}

/**
 * Forgets what its author said, whatever state it is in: words, place, answers, names of photos and supports. Its number,
 * and what the municipality said of it, stay.
 */
export async function withdrawIdea(db: Store, id: string): Promise<boolean> {
  const idea = await readIdeaRow(db, id)
  if (!idea || idea.state === 'withdrawn') return false
  const counts = idea.state === 'published' ? countsOf(idea, -1) : {}
  await set(db, idea, {...nothing, state: 'withdrawn'}, counts)
  await freeDuplicates(db, idea)
  await forgetVotes(db, id)
  await closeEditWindow(db, idea)
  return true
}

/** Ideas that proposed the same as one that is not there any more stand for themselves. */
async function freeDuplicates(db: Store, {activity, number}: StoredIdea): Promise<void> {
  if (number === 0) return
  const duplicates = await db
    .selectFrom('idea')
    .select('id')
    .where('activity', '=', activity)
    .where('duplicate_of', '=', number)
    // As the index has it.
    .where('duplicate_of', '>', 0)
    .execute()
  const ids = duplicates.map(({id}) => id)
  await touchIdeas(db, activity, ids, {duplicate_of: 0})
}

/** What a withdrawn idea says. */
const nothing = {
  title: '',
  text: '',
  name: '',
  category: '',
  tags: '[]',
  place: '',
  district: '',
  longitude: 0,
  latitude: 0,
  photos: '[]',
  fields: '',
  supports: 0,
  duplicate_of: 0,
  group: '',
  is_edited: 0,
  is_redacted: 0,
  hidden_reason: '',
  hidden_day: 0,
} satisfies Partial<StoredIdea>

/**
 * Changes columns of ideas of one collection, in whatever state they are, and tells readers.
 *
 * @returns how many were changed: ids of other collections are passed over.
 */
export async function touchIdeas(
  db: Store,
  activity: number,
  ids: readonly string[],
  values: Touched,
): Promise<number> {
  if (ids.length === 0) return 0
  const revision = await changeList(db, activity)
  let touched = 0
  for (let start = 0; start < ids.length; start += atOnce) {
    const {numUpdatedRows} = await db
      .updateTable('idea')
      .set({...values, revision})
      .where('activity', '=', activity)
      .where('id', 'in', ids.slice(start, start + atOnce))
      .executeTakeFirstOrThrow()
    touched += Number(numUpdatedRows)
  }
  return touched
}

/**
 * Puts other counts of supports in the place of those of ideas of one collection.
 *
 * @param more so many supports more than before the published ones among them have; negative for fewer.
 */
export async function countSupports(
  db: Store,
  activity: number,
  ideas: readonly Pick<StoredIdea, 'id' | 'supports'>[],
  more: number,
): Promise<void> {
  const revision = await changeList(db, activity, {supports: more})
  for (const {id, supports} of ideas)
    await db.updateTable('idea').set({supports, revision}).where('id', '=', id).execute()
}

/** The idea with this id. */
export async function readIdeaRow(db: Store, id: string): Promise<StoredIdea | undefined> {
  return db.selectFrom('idea').selectAll().where('id', '=', id).executeTakeFirst()
}

async function show(db: Store, idea: StoredIdea, hour: number): Promise<void> {
  const placed = idea.number > 0 ? {} : await newPlace(db, idea.activity, hour)
  await set(
    db,
    idea,
    {...placed, state: 'published', hidden_reason: '', hidden_day: 0},
    {...countsOf(idea, 1), ...('number' in placed && {newest: 1})},
  )
}

/** The next number, and the thread under it. */
async function newPlace(db: Store, activity: number, hour: number) {
  const {newest} = await db
    .selectFrom('idea_list')
    .select('newest')
    .where('activity', '=', activity)
    .executeTakeFirstOrThrow()
  const number = newest + 1
  return {number, hour, thread: await openThread(db, activity, number)}
}

/** What `times` published ideas like this one add to their collection. */
export function countsOf({supports}: Pick<StoredIdea, 'supports'>, times: number): ListChange {
  return {published: times, supports: times * supports}
}

async function set(
  db: Store,
  {id, activity}: StoredIdea,
  values: Partial<StoredIdea>,
  counts: ListChange = {},
): Promise<void> {
  const revision = await changeList(db, activity, counts)
  await db
    .updateTable('idea')
    .set({...values, revision})
    .where('id', '=', id)
    .execute()
}
