import {singleFilters, type IdeaIndex, type SingleFilter} from './idea-index.ts'
import type {Verdicts} from './verdicts.ts'

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

function countColumn(column: Int32Array, places: Uint32Array, values: number): Uint32Array {
  const counts = new Uint32Array(values)
  for (let at = 0; at < places.length; at++) {
    const value = column[places[at] ?? 0] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
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

/** The places of the largest counts, the largest first, of equal ones the earliest. None that is 0. */
function largest(counts: Uint32Array, most: number): number[] {
  const first: number[] = []
  let least = 0
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0
    if (count <= least) continue
    let to = Math.min(first.length, most - 1)
    for (; to > 0 && (counts[first[to - 1] ?? 0] ?? 0) < count; to--) first[to] = first[to - 1] ?? 0
    first[to] = number
    if (first.length === most) least = counts[first[most - 1] ?? 0] ?? 0
  }
  return first
}

/** Without those that have no value. */
function namedCounts(counts: Uint32Array, nameOf: (number: number) => string): Record<string, number> {
  const named: Record<string, number> = {}
  counts.forEach((count, number) => {
    if (number > 0 && count > 0) named[nameOf(number)] = count
  })
  return named
}
