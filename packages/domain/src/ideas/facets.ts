import {singleFilters, type IdeaIndex, type SingleFilter} from './idea-index.ts'
import {countColumn, largest} from '../search/counts.ts'
import type {Verdicts} from '../search/verdicts.ts'

/** How many ideas a filter would show, by what could be chosen. Choices that would show none are absent. */
export type IdeaFacetCounts = Record<SingleFilter | 'tag' | 'answered', Record<string, number>>

/** Numbers of the filters behind those with one value for each idea. */
export const tagFilter = singleFilters.length
export const answeredFilter = tagFilter + 1

/** Which tags are counted in the end. */
interface TagChoice {
  /** They are there beside the most frequent ones. */
  chosen: readonly string[]
  most: number
}

/**
 * Counts choices.
 *
 * @param right places that all filters let through.
 * @param verdicts see `Verdicts`: an idea that all filters but one let through counts for the choices of that one.
 */
export function countFacets(
  index: IdeaIndex,
  right: Uint32Array,
  verdicts: Verdicts,
  tags: TagChoice,
): IdeaFacetCounts {
  const {columns, names} = index
  const counted = (filter: number) => (verdicts.wasAsked(filter) ? verdicts.countedFor(filter) : right)
  const single = singleFilters.map((filter, at) => {
    const counts = countColumn(columns[filter], counted(at), names[filter].count)
    return [filter, namedCounts(counts, (number) => names[filter].textOf(number))] as const
  })
  const [no = 0, yes = 0] = countColumn(columns.isAnswered, counted(answeredFilter), 2)
  const tagCounts = index.tagLists.count(counted(tagFilter), index.tags.count)
  return {
    ...(Object.fromEntries(single) as Record<SingleFilter, Record<string, number>>),
    tag: namedTags(index, tagCounts, tags),
    answered: {...(yes > 0 && {yes}), ...(no > 0 && {no})},
  }
}

function namedTags(
  {tags}: IdeaIndex,
  counts: Uint32Array,
  {chosen, most}: TagChoice,
): Record<string, number> {
  const frequent = largest(counts, most)
  const wanted = chosen.flatMap((tag) => tags.find(tag) ?? []).filter((number) => (counts[number] ?? 0) > 0)
  const shown = new Set([...frequent, ...wanted])
  return Object.fromEntries([...shown].map((number) => [tags.textOf(number), counts[number] ?? 0]))
}

/** Without those that have no value. */
function namedCounts(counts: Uint32Array, nameOf: (number: number) => string): Record<string, number> {
  const named: Record<string, number> = {}
  counts.forEach((count, number) => {
    if (number > 0 && count > 0) named[nameOf(number)] = count
  })
  return named
}
