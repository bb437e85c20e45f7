import {singleFilters, type IdeaIndex, type SingleFilter} from './idea-index.ts'
import {FacetCounter, type IdeaFacetCounts} from './facets.ts'
import type {FoundWords} from './word-index.ts'

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
  places: readonly number[]
  /** What a search has found; `undefined` where nothing was searched for. */
  found: FoundWords | undefined
  /** Only where they were asked for. */
  facets: IdeaFacetCounts | undefined
}

/** For one filter: which of its values are right, by number. `undefined`: all. */
type Allowed = Uint8Array | undefined

/**
 * Looks through all ideas once. Takes time in proportion to their number.
 *
 * @param mostTags counts choices of all filters, each among what all *others* let through, and offers so many tags
 *   beside the chosen ones. `undefined`: counts nothing.
 */
export function chooseIdeas(index: IdeaIndex, filters: IdeaFilters, mostTags?: number): ChosenIdeas {
  const {number, hour, category, district, status, group, tags, isAnswered} = index.columns
  const found = index.words.search(filters.words, index.places)
  const [categories, districts, statuses, groups] = singleFilters.map((filter) =>
    allowed(filters[filter], index.names[filter].count, (text) => index.names[filter].find(text)),
  )
  const chosenTags = allowed(filters.tag, index.tags.count, (tag) => index.tags.find(tag))
  const answers = allowed(filters.answered, 2, (answer) => (answer === 'yes' ? 1 : 0))
  const [firstHour, lastHour] = [hourOf(filters.from, 0), hourOf(filters.until, 1)]
  const counter = mostTags === undefined ? undefined : new FacetCounter(index)
  const places: number[] = []
  for (let place = 0; place < number.length; place++) {
    if (number[place] === 0 || (found && found.held[place] !== found.count)) continue
    const at = hour[place] ?? 0
    if (at < firstHour || at >= lastHour) continue
    // The one filter that stands against this idea, by its place in the order of these lines; -1: none; -2: several.
    let against = -1
    if (categories?.[category[place] ?? 0] === 0) against = 0
    if (districts?.[district[place] ?? 0] === 0) against = against === -1 ? 1 : -2
    if (statuses?.[status[place] ?? 0] === 0) against = against === -1 ? 2 : -2
    if (groups?.[group[place] ?? 0] === 0) against = against === -1 ? 3 : -2
    if (chosenTags && !holdsAny(tags[place], chosenTags)) against = against === -1 ? 4 : -2
    if (answers?.[isAnswered[place] ?? 0] === 0) against = against === -1 ? 5 : -2
    if (against === -1) places.push(place)
    if (counter && against > -2) counter.count(place, against)
  }
  return {places, found, facets: counter?.counts(filters.tag, mostTags ?? 0)}
}

function allowed<Value>(
  chosen: readonly Value[],
  count: number,
  find: (value: Value) => number | undefined,
): Allowed {
  if (chosen.length === 0) return undefined
  const right = new Uint8Array(count)
  for (const value of chosen) {
    const number = find(value)
    if (number !== undefined) right[number] = 1
  }
  return right
}

function holdsAny(numbers: readonly number[] | undefined, right: Uint8Array): boolean {
  if (numbers) for (const number of numbers) if (right[number] === 1) return true
  return false
}

function hourOf(day: number | undefined, daysLater: 0 | 1): number {
  if (day === undefined) return daysLater === 0 ? -Infinity : Infinity
  return (day + daysLater) * 24
}
