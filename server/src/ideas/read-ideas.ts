/** Pieces of a collection as readers get them. */
import type {Idea, IdeaCard, IdeaMark, IdeaMarks, IdeasPage, IdeaSketch, SimilarIdeas} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {
  chooseIdeas,
  ideasInOrder,
  likeCandidates,
  rankAlike,
  singleFilters,
  writeIdeaCursor,
  type IdeaFilters,
  type SingleFilter,
} from '@saha/domain'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import type {AskedIdeas} from './asked-ideas.ts'
import {findAllNumbered, findEverNumbered} from './find-numbered.queries.ts'
import {readGroups} from './groups.queries.ts'
import type {IdeaCollection} from './keep-ideas.ts'
import {shownCard, shownIdea, shownStone} from './shown-idea.ts'
import type {StoredIdea} from './state.queries.ts'
import {readSteps} from './steps.queries.ts'

/** A collection to read in. */
export interface ReadableIdeas extends IdeaCollection {
  record: IdeasRecord
}

/** Ideas that are compared with one that is being written. */
const candidates = 40

/** @throws Refusal `invalid` when a filter names what is in no list. */
export async function readIdeasPage(
  db: Store,
  collection: ReadableIdeas,
  {filters, order, after}: AskedIdeas,
): Promise<IdeasPage> {
  const {index, newest, record} = collection
  // Nothing is awaited before the index has been asked for everything.
  checkFilters(collection, filters)
  const isFirst = after === undefined
  const chosen = chooseIdeas(index, filters, isFirst ? limits.facetTags : undefined)
  const {numbers, last} = ideasInOrder(index, chosen, order, limits.ideasPage, after)
  const page = {
    matching: chosen.places.length,
    all: {ideas: index.size, supports: index.supports},
    ...(chosen.facets && {facets: chosen.facets}),
    newest,
    ...(last && {cursor: writeIdeaCursor(order, last)}),
  }
  const ideas = await readCards(db, collection, numbers)
  if (!isFirst) return {ideas, ...page}
  return {ideas, ...page, groups: groupsInOrder(collection, await readGroups(db, record.number))}
}

/** @returns `undefined` when no idea was ever published under this number. */
export async function readIdea(
  db: Store,
  {index, record}: ReadableIdeas,
  number: number,
): Promise<Idea | undefined> {
  const row = await findEverNumbered(db, record.number, number)
  if (!row) return undefined
  if (row.state !== 'published') return shownStone(row)
  const original = index.originalOf(number)
  const duplicates = index.duplicatesOf(number).slice(0, limits.ideasPage)
  const others = await readPublished(db, record.number, [...duplicates, ...(original ? [original] : [])])
  const steps = await readSteps(db, [row.id])
  return shownIdea(row, index, {
    steps: steps.get(row.id) ?? [],
    original: original === undefined ? undefined : others.get(original),
    duplicates: duplicates.flatMap((one) => others.get(one) ?? []),
    thread: row.thread > 0 && record.shown.ideas.comments ? `${record.address}.${number}` : undefined,
  })
}

/** Marks of all ideas that filters let through. @throws Refusal `invalid` as with a page. */
export function readMarks({index, record, ...rest}: ReadableIdeas, filters: IdeaFilters): IdeaMarks {
  checkFilters({index, record, ...rest}, filters)
  const {columns, names} = index
  const places = new Map(record.shown.statuses.map(({id}, place) => [id, place]))
  const marks: IdeaMark[] = []
  for (const place of chooseIdeas(index, filters).places) {
    if (!columns.hasMark(place)) continue
    const status = names.status.textOf(columns.status[place] ?? 0)
    marks.push([
      columns.number[place] ?? 0,
      (columns.longitude[place] ?? 0) / 1e5,
      (columns.latitude[place] ?? 0) / 1e5,
      places.get(status) ?? places.size,
      Math.floor((columns.hour[place] ?? 0) / 24),
    ])
  }
  return {marks: marks.sort(([one], [other]) => one - other).slice(-limits.ideaMarks)}
}

/** Ideas like one that is being written, which is kept nowhere. */
export async function readSimilar(
  db: Store,
  collection: ReadableIdeas,
  {title, text = ''}: IdeaSketch,
): Promise<SimilarIdeas> {
  const {index, record} = collection
  const written = {title, text}
  const numbers = likeCandidates(index, written, candidates)
  const rows = [...(await readPublished(db, record.number, numbers)).values()]
  const alike = rankAlike(index, written, rows).slice(0, limits.similarIdeas)
  return {similar: alike.map((row) => shownCard(row, index))}
}

/** Ideas as they stand in a list, in the order of their numbers; those that have gone meanwhile are absent. */
export async function readCards(
  db: Store,
  {index, record}: ReadableIdeas,
  numbers: readonly number[],
): Promise<IdeaCard[]> {
  const rows = await readPublished(db, record.number, numbers)
  return numbers.flatMap((number) => {
    const row = rows.get(number)
    return row ? [shownCard(row, index)] : []
  })
}

async function readPublished(
  db: Store,
  activity: number,
  numbers: readonly number[],
): Promise<Map<number, StoredIdea>> {
  if (numbers.length === 0) return new Map()
  const rows = await findAllNumbered(db, activity, numbers)
  return new Map(rows.map((row) => [row.number, row]))
}

/**
 * Whether what filters name is in a list: of the definition as it is, or of ideas that have it from earlier days. Tags are
 * words of authors: any may be asked for.
 *
 * @throws Refusal `invalid`
 */
export function checkFilters({index, record}: ReadableIdeas, filters: IdeaFilters): void {
  const {ideas, districts, statuses} = record.shown
  const listed: Record<SingleFilter, readonly {id: string}[]> = {
    category: ideas.categories ?? [],
    district: districts ?? [],
    status: statuses,
    group: [],
  }
  for (const filter of singleFilters)
    for (const id of filters[filter])
      if (!listed[filter].some((one) => one.id === id) && index.names[filter].find(id) === undefined)
        throw new Refusal('invalid')
}

/** Groups that have ideas, in the order of the first of these. */
function groupsInOrder({index}: ReadableIdeas, groups: Awaited<ReturnType<typeof readGroups>>) {
  if (groups.length === 0) return []
  const {group, number} = index.columns
  const first = new Map<number, number>()
  for (let place = 0; place < index.places; place++) {
    const [own, named] = [number[place] ?? 0, group[place] ?? 0]
    if (own > 0 && named > 0) first.set(named, Math.min(first.get(named) ?? Infinity, own))
  }
  const firstOf = (id: string) => first.get(index.names.group.find(id) ?? 0)
  return groups
    .filter(({id}) => firstOf(id) !== undefined)
    .sort((one, other) => (firstOf(one.id) ?? 0) - (firstOf(other.id) ?? 0))
}
