/** Ideas of other programs become ideas of a collection: many at once, behind those that are there. */
import type {IdeasFile, IdeaStep} from '@saha/contract'
import {canonicalJson, dayOf} from '@saha/domain'
import {limits} from '@saha/contract/limits'
import {hash} from 'node:crypto'
import {addThreadUnder} from '../activities/threads-under.queries.ts'
import type {Store} from '../storage/open.ts'
import type {IncomingIdea} from './incoming-ideas.ts'
import {createInsertIdeas} from './insert-ideas.queries.ts'
import {changeList, lockList} from './list.queries.ts'
import {hasThreads} from './open-thread.queries.ts'
import type {StoredIdea} from './state.queries.ts'

/** What became of ideas that came in. */
export interface TakenIn {
  added: StoredIdea[]
  /** They were there before. */
  known: number
  /** Of these, how many have another title here: their ids may be those of another source. */
  different: number
  /** Their number is another one than in their file. */
  renumbered: string[]
}

/**
 * Stores ideas that are not there yet, all within the given transaction, in their order.
 *
 * @param keepNumbers whether they have the numbers of their file: only in a collection that was empty.
 * @returns `undefined` when the activity is no collection.
 */
export async function takeIn(
  db: Store,
  activity: number,
  ideas: readonly IncomingIdea[],
  keepNumbers: boolean,
): Promise<TakenIn | undefined> {
  const list = await lockList(db, activity)
  if (!list) return undefined
  const stored = await titlesOf(
    db,
    ideas.map(({id}) => id),
  )
  const result: TakenIn = {added: [], known: 0, different: 0, renumbered: []}
  const isDiscussed = await hasThreads(db, activity)
  let {newest} = list
  for (const {id, source, said} of ideas) {
    const before = stored.get(id)
    if (before !== undefined) {
      result.known += 1
      if (before !== said.title) result.different += 1
      continue
    }
    const number = source.at === null ? 0 : ((keepNumbers ? source.number : undefined) ?? newest + 1)
    newest = Math.max(newest, number)
    if (source.number !== undefined && source.number !== number) result.renumbered.push(source.where)
    const thread = isDiscussed && number > 0 ? await addThreadUnder(db, activity, number) : 0
    result.added.push({...said, id, activity, number, thread, revision: 0, duplicate_of: 0, comments: 0})
  }
  if (result.added.length > 0) await insert(db, activity, result.added, newest - list.newest)
  await insertSteps(db, activity, new Set(result.added.map(({id}) => id)), ideas)
  return result
}

async function insert(db: Store, activity: number, rows: readonly StoredIdea[], newest: number) {
  const published = rows.filter(({state}) => state === 'published')
  const supports = published.reduce((sum, row) => sum + row.supports, 0)
  const revision = await changeList(db, activity, {newest, published: published.length, supports})
  await createInsertIdeas()(
    db,
    rows.map((row) => ({...row, revision})),
  )
}

async function insertSteps(
  db: Store,
  activity: number,
  added: ReadonlySet<string>,
  ideas: readonly IncomingIdea[],
): Promise<void> {
  const rows = ideas
    .filter(({id}) => added.has(id))
    .flatMap(({id, source}) =>
      source.steps.map((step, at) => stepRow(step, {idea: id, activity, number: at + 1})),
    )
  for (let from = 0; from < rows.length; from += atOnce)
    await db
      .insertInto('idea_step')
      .values(rows.slice(from, from + atOnce))
      .execute()
}

function stepRow(
  {status = '', day, office, text, link = ''}: IdeaStep,
  place: {idea: string; activity: number; number: number},
) {
  return {
    ...place,
    id: hash('sha256', JSON.stringify(['saha imported step', place.idea, place.number]), 'hex').slice(0, 32),
    status,
    day: dayOf(Date.parse(day)),
    office: canonicalJson(office),
    text: text ? canonicalJson(text) : '',
    link,
    // Nobody of this municipality's staff has signed in to make it.
    staff_user: '',
  }
}

/** Which ideas propose the same as others, once all of them are there. @param pairs id to the id of the other one. */
export async function linkDuplicates(
  db: Store,
  activity: number,
  pairs: ReadonlyMap<string, string>,
): Promise<number> {
  if (pairs.size === 0 || !(await lockList(db, activity))) return 0
  const rows = await readNumbers(db, [...new Set([...pairs].flat())])
  const leading = await numbersWithDuplicates(db, activity)
  const changes = [...pairs].flatMap(([id, other]) => {
    const [idea, original] = [rows.get(id), rows.get(other)]
    // What was marked here meanwhile stays; what comes first is no duplicate itself.
    const isFirst = original && original.number > 0 && original.duplicate_of === 0 && !pairs.has(other)
    const isFree = idea && idea.duplicate_of === 0 && !leading.has(idea.number)
    return isFirst && isFree && idea.number !== original.number ? [{id, of: original.number}] : []
  })
  if (changes.length === 0) return 0
  const revision = await changeList(db, activity)
  for (const {id, of} of changes)
    await db.updateTable('idea').set({duplicate_of: of, revision}).where('id', '=', id).execute()
  return changes.length
}

/** Numbers of ideas that others are duplicates of. */
async function numbersWithDuplicates(db: Store, activity: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('idea')
    .select('duplicate_of')
    .distinct()
    .where('activity', '=', activity)
    .where('duplicate_of', '>', 0)
    .execute()
  return new Set(rows.map(({duplicate_of}) => duplicate_of))
}

/** Adds groups that the collection has not. @returns ids of all that it has then. */
export async function addGroups(
  db: Store,
  activity: number,
  groups: NonNullable<IdeasFile['groups']>,
): Promise<void> {
  if (groups.length === 0 || !(await lockList(db, activity))) return
  const known = await groupIds(db, activity)
  const rows = groups
    .filter(({id}) => !known.has(id))
    .slice(0, Math.max(0, limits.ideaGroups - known.size))
    .map(({id, title, text}) => ({
      activity,
      id,
      title: canonicalJson(title),
      text: text ? canonicalJson(text) : '',
    }))
  if (rows.length === 0) return
  await db.insertInto('idea_group').values(rows).execute()
  await changeList(db, activity)
}

/** Ids of the groups of a collection. */
export async function groupIds(db: Store, activity: number): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('idea_group').select('id').where('activity', '=', activity).execute()
  return new Set(rows.map(({id}) => id))
}

/** The newest number of a collection; 0 for one to which nothing was ever published. */
export async function newestNumber(db: Store, activity: number): Promise<number> {
  const row = await db
    .selectFrom('idea_list')
    .select('newest')
    .where('activity', '=', activity)
    .executeTakeFirst()
  return row?.newest ?? 0
}

/**
 * Ideas with the ids under which they are stored. One that comes from another Saha keeps its own, so that the receipt of
 * its author stays good, unless another collection of this store has it.
 */
export async function settleIds(
  db: Store,
  activity: number,
  ideas: readonly IncomingIdea[],
): Promise<readonly IncomingIdea[]> {
  const own = new Map(ideas.flatMap(({id, ownId}) => (ownId === undefined ? [] : [[id, ownId] as const])))
  if (own.size === 0) return ideas
  const stored = await readNumbers(db, [...own].flat())
  for (const [id, ownId] of own) {
    const isTaken = (stored.get(ownId)?.activity ?? activity) !== activity
    if (isTaken || stored.has(id)) own.delete(id)
  }
  return ideas.map((idea) => ({...idea, id: own.get(idea.id) ?? idea.id}))
}

/** Ids in one question, and steps of one statement. */
const atOnce = 500

/** Id to title, of those that are there. */
export async function titlesOf(db: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    const rows = await db.selectFrom('idea').select(['id', 'title']).where('id', 'in', some).execute()
    for (const {id, title} of rows) found.set(id, title)
  }
  return found
}

async function readNumbers(db: Store, ids: readonly string[]) {
  const found = new Map<string, Pick<StoredIdea, 'activity' | 'number' | 'duplicate_of'>>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await db
      .selectFrom('idea')
      .select(['id', 'activity', 'number', 'duplicate_of'])
      .where('id', 'in', ids.slice(from, from + atOnce))
      .execute()
    for (const {id, ...row} of rows) found.set(id, row)
  }
  return found
}
