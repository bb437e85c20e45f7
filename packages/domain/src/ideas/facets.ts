import {singleFilters, type IdeaIndex, type SingleFilter} from './idea-index.ts'

/** How many ideas a filter would show, by what could be chosen. Choices that would show none are absent. */
export type IdeaFacetCounts = Record<SingleFilter | 'tag' | 'answered', Record<string, number>>

/** Place of the filter in the list of those that are counted. */
const [tagFilter, answeredFilter] = [4, 5]

/** Counts choices among the ideas that it is told of. */
export class FacetCounter {
  readonly #index: IdeaIndex
  readonly #single: Uint32Array[]
  readonly #tags: Uint32Array
  readonly #answered = new Uint32Array(2)

  constructor(index: IdeaIndex) {
    this.#index = index
    this.#single = singleFilters.map((filter) => new Uint32Array(index.names[filter].count))
    this.#tags = new Uint32Array(index.tags.count)
  }

  /**
   * @param only the one filter that stands against this idea, for whose choices alone it counts; -1 where none does, and
   *   it counts for all.
   */
  count(place: number, only: number): void {
    const {category, district, status, group, tags, isAnswered} = this.#index.columns
    if (only < 1) addOne(this.#single[0], category[place])
    if (only === -1 || only === 1) addOne(this.#single[1], district[place])
    if (only === -1 || only === 2) addOne(this.#single[2], status[place])
    if (only === -1 || only === 3) addOne(this.#single[3], group[place])
    if (only === -1 || only === tagFilter) for (const tag of tags[place] ?? []) addOne(this.#tags, tag)
    if (only === -1 || only === answeredFilter) addOne(this.#answered, isAnswered[place])
  }

  /** @param chosenTags are there beside the most frequent ones. */
  counts(chosenTags: readonly string[], mostTags: number): IdeaFacetCounts {
    const {names, tags} = this.#index
    const [category, district, status, group] = singleFilters.map((filter, at) =>
      namedCounts(this.#single[at], (number) => names[filter].textOf(number)),
    )
    const [no = 0, yes = 0] = this.#answered
    return {
      category: category ?? {},
      district: district ?? {},
      status: status ?? {},
      group: group ?? {},
      tag: this.#tagCounts(new Set(chosenTags.map((tag) => tags.find(tag))), mostTags),
      answered: {...(yes > 0 && {yes}), ...(no > 0 && {no})},
    }
  }

  #tagCounts(chosen: ReadonlySet<number | undefined>, most: number): Record<string, number> {
    const numbers = [...this.#tags.keys()].filter((number) => (this.#tags[number] ?? 0) > 0)
    const countOf = (number: number) => this.#tags[number] ?? 0
    const frequent = numbers.sort((one, other) => countOf(other) - countOf(one) || one - other)
    const shown = frequent.filter((number, rank) => rank < most || chosen.has(number))
    return Object.fromEntries(shown.map((number) => [this.#index.tags.textOf(number), countOf(number)]))
  }
}

function addOne(counts: Uint32Array | undefined, number: number | undefined) {
  if (counts && number !== undefined) counts[number] = (counts[number] ?? 0) + 1
}

/** Without those that have no value. */
function namedCounts(counts: Uint32Array | undefined, nameOf: (number: number) => string) {
  const named: Record<string, number> = {}
  counts?.forEach((count, number) => {
    if (number > 0 && count > 0) named[nameOf(number)] = count
  })
  return named
}
