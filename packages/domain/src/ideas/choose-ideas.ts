import {singleFilters, type IdeaIndex, type SingleFilter} from './idea-index.ts'
import {answeredFilter, countFacets, tagFilter, type IdeaFacetCounts} from './facets.ts'
import {allowed} from '../search/counts.ts'
import {Verdicts} from '../search/verdicts.ts'
import type {FoundWords} from '../search/word-index.ts'

/** Which ideas are asked for. An empty list lets everything through; of several values any is right. */
export interface IdeaFilters extends Readonly<Record<SingleFilter, readonly string[]>> {
  /** Words that an idea holds, all of them, each in any form; empty for any idea. */
  words: string
  /** However they are written. */
  tag: readonly string[]
  /** Whether the municipality has said something about it. */
  answered: readonly ('yes' | 'no')[]
  /** Days since 1970 of publication, both included. */
  from: number | undefined
  until: number | undefined
}

/** Lets everything through. */
export const noFilters: IdeaFilters = {
  words: '',
  category: [],
  district: [],
  status: [],
  group: [],
  tag: [],
  answered: [],
  from: undefined,
  until: undefined,
}

/** What filters let through. */
export interface ChosenIdeas {
  /** Places in the index, rising. */
  places: Uint32Array
  /** What a search has found; `undefined` where nothing was searched for. */
  found: FoundWords | undefined
  /** Only where they were asked for. */
  facets: IdeaFacetCounts | undefined
}

/** What no filter at all lets through: asked for the most, and the same until something changes. */
const unfiltered = new WeakMap<
  IdeaIndex,
  {changes: number; mostTags: number | undefined; chosen: ChosenIdeas}
>()

/**
 * Looks through all ideas, one filter after the other. Takes time in proportion to their number, but for what lets
 * everything through, which is looked through once for every change.
 *
 * @param mostTags counts choices of all filters, each among what all *others* let through, and offers so many tags
 *   beside the chosen ones. `undefined`: counts nothing.
 * @returns not to be changed: others may be given the same.
 */
export function chooseIdeas(index: IdeaIndex, filters: IdeaFilters, mostTags?: number): ChosenIdeas {
  if (!isNone(filters)) return lookThrough(index, filters, mostTags)
  const known = unfiltered.get(index)
  if (known?.changes === index.changes && (mostTags === undefined || known.mostTags === mostTags))
    return mostTags === undefined ? {...known.chosen, facets: undefined} : known.chosen
  const chosen = lookThrough(index, filters, mostTags)
  unfiltered.set(index, {changes: index.changes, mostTags, chosen})
  return chosen
}

function isNone(filters: IdeaFilters): boolean {
  return Object.values(filters).every((filter) => filter === undefined || filter.length === 0)
}

function lookThrough(index: IdeaIndex, filters: IdeaFilters, mostTags?: number): ChosenIdeas {
  const {names, tags, tagLists, columns} = index
  const found = index.words.search(filters.words, index.places)
  const verdicts = new Verdicts(columns.number, index.places)
  if (found) verdicts.leaveOutFewer(found.held, found.count)
  if (filters.from !== undefined || filters.until !== undefined)
    verdicts.leaveOutBeyond(columns.hour, hourOf(filters.from, 0), hourOf(filters.until, 1))
  singleFilters.forEach((filter, at) => {
    const right = allowed(filters[filter], names[filter].count, (text) => names[filter].find(text))
    if (right) verdicts.judge(at, columns[filter], right)
  })
  const rightTags = allowed(filters.tag, tags.count, (tag) => tags.find(tag))
  if (rightTags) verdicts.judgeEach(tagFilter, tagLists.without(rightTags))
  const answers = allowed(filters.answered, 2, (answer) => (answer === 'yes' ? 1 : 0))
  if (answers) verdicts.judge(answeredFilter, columns.isAnswered, answers)
  const places = verdicts.right()
  const counts = () => countFacets(index, places, verdicts, {chosen: filters.tag, most: mostTags ?? 0})
  return {places, found, facets: mostTags === undefined ? undefined : counts()}
}

function hourOf(day: number | undefined, daysLater: 0 | 1): number {
  if (day === undefined) return daysLater === 0 ? -Infinity : Infinity
  return (day + daysLater) * 24
}
