import {singleFilters, type IdeaIndex, type SingleFilter} from './idea-index.ts'

/** How many ideas a filter would show, by what could be chosen. Choices that would show none are absent. */
export type IdeaFacetCounts = Record<SingleFilter | 'tag' | 'answered', Record<string, number>>

/** Numbers of the filters behind those with one value for each idea. */
export const tagFilter = singleFilters.length
export const answeredFilter = tagFilter + 1

/**
 * Counts choices.
 *
 * @param verdicts see `Verdicts`: an idea that all filters but one let through counts for the choices of that one.
 * @param chosenTags are there beside the most frequent ones.
 */
export function countFacets(
  index: IdeaIndex,
  verdicts: Int8Array,
  chosenTags: readonly string[],
  mostTags: number,
): IdeaFacetCounts {
  const {columns, names} = index
  const single = singleFilters.map((filter, at) => {
    const counts = countColumn(columns[filter], verdicts, at, names[filter].count)
    return [filter, namedCounts(counts, (number) => names[filter].textOf(number))] as const
  })
  const [no = 0, yes = 0] = countColumn(columns.isAnswered, verdicts, answeredFilter, 2)
  return {
    ...(Object.fromEntries(single) as Record<SingleFilter, Record<string, number>>),
    tag: countTags(index, verdicts, chosenTags, mostTags),
    answered: {...(yes > 0 && {yes}), ...(no > 0 && {no})},
  }
}

function countColumn(column: readonly number[], verdicts: Int8Array, filter: number, values: number) {
  const counts = new Uint32Array(values)
  for (let place = 0; place < verdicts.length; place++) {
    const verdict = verdicts[place]
    if (verdict !== -1 && verdict !== filter) continue
    const value = column[place] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

function countTags(
  {tags, tagLists}: IdeaIndex,
  verdicts: Int8Array,
  chosenTags: readonly string[],
  most: number,
): Record<string, number> {
  const counts = new Uint32Array(tags.count)
  tagLists.count(counts, verdicts, tagFilter)
  const chosen = new Set(chosenTags.map((tag) => tags.find(tag)))
  const countOf = (number: number) => counts[number] ?? 0
  const frequent = [...counts.keys()]
    .filter((number) => countOf(number) > 0)
    .sort((one, other) => countOf(other) - countOf(one) || one - other)
  const shown = frequent.filter((number, rank) => rank < most || chosen.has(number))
  return Object.fromEntries(shown.map((number) => [tags.textOf(number), countOf(number)]))
}

/** Without those that have no value. */
function namedCounts(counts: Uint32Array, nameOf: (number: number) => string): Record<string, number> {
  const named: Record<string, number> = {}
  counts.forEach((count, number) => {
    if (number > 0 && count > 0) named[nameOf(number)] = count
  })
  return named
}
