/** Groups of ideas, which staff make. */
import type {IdeaGroup} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {canonicalJson} from '@saha/domain'
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {changeList} from './list.queries.ts'
import {lockLists, touchIdeas} from './state.queries.ts'

/** A group as it shall be; without words it shall not be any more. */
export interface GroupWish {
  activity: number
  id: string
  words: Omit<IdeaGroup, 'id'> | undefined
}

/** `not-found`: there is no group that could end. */
export type GroupOutcome = 'changed' | 'unchanged' | 'not-found' | 'too-many-groups'

/** Makes, changes and ends groups. The ideas of one that ends stay, and are in no group. */
export const changeGroups: Writer<GroupWish, GroupOutcome> = async (db, wishes) => {
  await lockLists(
    db,
    wishes.map(({activity}) => activity),
  )
  const outcomes: GroupOutcome[] = []
  for (const {activity, id, words} of wishes)
    outcomes.push(words ? await save(db, activity, {id, ...words}) : await end(db, activity, id))
  return outcomes
}

async function save(db: Store, activity: number, {id, title, text}: IdeaGroup): Promise<GroupOutcome> {
  const words = {title: canonicalJson(title), text: text ? canonicalJson(text) : ''}
  const groups = await readRows(db, activity)
  const before = groups.find((group) => group.id === id)
  if (before?.title === words.title && before.text === words.text) return 'unchanged'
  if (!before && groups.length >= limits.ideaGroups) return 'too-many-groups'
  await db
    .insertInto('idea_group')
    .values({activity, id, ...words})
    .onConflict((conflict) => conflict.columns(['activity', 'id']).doUpdateSet(words))
    .execute()
  await changeList(db, activity)
  return 'changed'
}

async function end(db: Store, activity: number, id: string): Promise<GroupOutcome> {
  if (!(await hasGroup(db, activity, id))) return 'not-found'
  const ideas = await db
    .selectFrom('idea')
    .select('id')
    .where('activity', '=', activity)
    .where('group', '=', id)
    .execute()
  await touchIdeas(
    db,
    activity,
    ideas.map((idea) => idea.id),
    {group: ''},
  )
  await db.deleteFrom('idea_group').where('activity', '=', activity).where('id', '=', id).execute()
  await changeList(db, activity)
  return 'changed'
}

/** Whether there is such a group. */
export async function hasGroup(db: Store, activity: number, id: string): Promise<boolean> {
  return (await readRows(db, activity)).some((group) => group.id === id)
}

/** Groups of a collection, in the order of their ids. */
export async function readGroups(db: Store, activity: number): Promise<IdeaGroup[]> {
  const rows = await readRows(db, activity)
  return rows.map(({id, title, text}) => ({
    id,
    title: JSON.parse(title),
    ...(text !== '' && {text: JSON.parse(text)}),
  }))
}

/** How many ideas that readers see each group has, by id; one without any is absent. */
export async function countGroups(db: Store, activity: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('idea')
    .select(['group', (row) => row.fn.countAll<number>().as('count')])
    .where('activity', '=', activity)
    .where('state', '=', 'published')
    .where('group', '!=', '')
    .groupBy('group')
    .execute()
  return new Map(rows.map(({group, count}) => [group, Number(count)]))
}

async function readRows(db: Store, activity: number) {
  const rows = await db.selectFrom('idea_group').selectAll().where('activity', '=', activity).execute()
  // Stores sort texts in their own ways.
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
