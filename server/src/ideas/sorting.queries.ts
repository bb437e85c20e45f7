/** Staff put ideas in order: category, group and tags of many at once. */
import type {Sorting} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {sortTags} from '@saha/domain'
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {findAllNumbered} from './find-numbered.queries.ts'
import {hasGroup} from './groups.queries.ts'
import {lockLists, touchIdeas, type StoredIdea, type Touched} from './state.queries.ts'

/** Changes on their way. */
export interface SortingWish extends Sorting {
  activity: number
}

/** How many ideas were changed; or why none was. */
export type SortingOutcome = number | 'group-gone' | 'too-many-tags'

/** Sorts ideas: each wish whole, or not at all. What readers do not see is passed over. */
export const sortIdeas: Writer<SortingWish, SortingOutcome> = async (db, wishes) => {
  await lockLists(
    db,
    wishes.map(({activity}) => activity),
  )
  const outcomes: SortingOutcome[] = []
  for (const wish of wishes) outcomes.push(await sort(db, wish))
  return outcomes
}

async function sort(db: Store, wish: SortingWish): Promise<SortingOutcome> {
  const {activity, ideas: numbers, group} = wish
  if (typeof group === 'string' && !(await hasGroup(db, activity, group))) return 'group-gone'
  const ideas = await findAllNumbered(db, activity, numbers)
  const changes = ideas.map((idea) => ({id: idea.id, values: changesOf(idea, wish)}))
  if (changes.some(({values}) => values === 'too-many-tags')) return 'too-many-tags'
  // Ideas that change alike are changed together.
  const alike = Map.groupBy(changes, ({values}) => JSON.stringify(values))
  alike.delete('{}')
  for (const [values, those] of alike)
    await touchIdeas(
      db,
      activity,
      those.map(({id}) => id),
      JSON.parse(values) as Touched,
    )
  return [...alike.values()].reduce((sum, those) => sum + those.length, 0)
}

/** Columns that would be others than they are. */
function changesOf(
  idea: StoredIdea,
  {category, group, addTags = [], removeTags = []}: SortingWish,
): Touched | 'too-many-tags' {
  const before: string[] = JSON.parse(idea.tags)
  const tags = sortTags(before, addTags, removeTags)
  if (tags.length > limits.sortedTags && tags.length > before.length) return 'too-many-tags'
  const wanted = {
    category: category ?? idea.category,
    group: group === undefined ? idea.group : (group ?? ''),
    tags:
      tags.length === before.length && tags.every((tag, at) => tag === before[at])
        ? idea.tags
        : JSON.stringify(tags),
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => idea[name as keyof typeof wanted] !== value),
  )
}
