import type {ActivityState} from '@saha/contract'
import {allowed, countColumn, largest} from '../search/counts.ts'
import {Verdicts} from '../search/verdicts.ts'
import type {FoundWords} from '../search/word-index.ts'
import type {Names} from '../search/names.ts'
import {districtName, ownFilters, type ConsultationIndex} from './consultation-index.ts'
import {listedStateAt, listedStates} from './consultation-state.ts'

/** What lists of consultations can be narrowed down to by choosing. */
export const consultationFacets = ['state', 'kind', 'category', 'district', 'region', 'municipality'] as const
export type ConsultationFacet = (typeof consultationFacets)[number]

/** Which consultations are asked for. An empty list lets everything through; of several values any is right. */
export interface ConsultationFilters extends Readonly<Record<ConsultationFacet, readonly string[]>> {
  state: readonly ActivityState[]
  /** Words that a consultation holds, all of them, each in any form; empty for any. */
  words: string
  /** Days since 1970, both included: it is open on one of them at least. */
  from: number | undefined
  until: number | undefined
}

/** Lets everything through. */
export const noConsultationFilters: ConsultationFilters = {
  words: '',
  state: [],
  kind: [],
  category: [],
  district: [],
  region: [],
  municipality: [],
  from: undefined,
  until: undefined,
}

/** Of what a list is. */
export interface ListScope {
  /** The one municipality whose list it is; absent for all. Without it no district is right: districts are a municipality's. */
  municipality?: string | undefined
  /** Milliseconds since 1970. */
  now: number
}

/** Choices with how often each occurs, without those that do not. */
export type ConsultationCounts = Record<ConsultationFacet, Map<string, number>>

/** What filters let through. */
export interface ChosenConsultations {
  /** Places in the index, rising. */
  places: Uint32Array
  /** By place in the index: of a state's place in `listedStates`. */
  states: Int32Array
  /** All in the scope, whatever the filters. */
  all: number
  /** What a search has found; `undefined` where nothing was searched for. */
  found: FoundWords | undefined
  /** Only where they were asked for; the most frequent first. */
  counts: ConsultationCounts | undefined
}

/** Numbers of the filters among the verdicts. */
const [state, kind, district] = [ownFilters.length, ownFilters.length + 1, ownFilters.length + 2]

/**
 * Looks through all consultations, one filter after the other. Takes time in proportion to their number: some tenths of a
 * millisecond for ten thousand.
 *
 * @param mostMunicipalities counts choices of all filters, each among what all *others* let through, and so many
 *   municipalities. `undefined`: counts nothing.
 */
export function chooseConsultations(
  index: ConsultationIndex,
  filters: ConsultationFilters,
  scope: ListScope,
  mostMunicipalities?: number,
): ChosenConsultations {
  const {columns, names, places} = index
  const inScope = numbersIn(index, scope)
  const states = statesAt(index, scope.now)
  const verdicts = new Verdicts(inScope, places)
  const all = verdicts.right().length
  const found = index.words.search(filters.words, places)
  if (found) verdicts.leaveOutFewer(found.held, found.count)
  // Open on one of the days: it opens before the last one ends, and closes after the first one has begun.
  if (filters.until !== undefined) verdicts.leaveOutBeyond(columns.from, -Infinity, (filters.until + 1) * 24)
  if (filters.from !== undefined) verdicts.leaveOutBeyond(columns.until, filters.from * 24 + 1, Infinity)
  ownFilters.forEach((filter, at) => {
    const right = allowed(filters[filter], names[filter].count, (value) => names[filter].find(value))
    if (right) verdicts.judge(at, columns[filter], right)
  })
  const rightStates = allowed(filters.state, listedStates.length, (value) => listedStates.indexOf(value))
  if (rightStates) verdicts.judge(state, states, rightStates)
  const rightKinds = allowed(filters.kind, index.kinds.count, (value) => index.kinds.find(value))
  if (rightKinds) verdicts.judgeEach(kind, index.kindLists.without(rightKinds))
  const nameOf = (value: string) => districtName(scope.municipality ?? '', value)
  const rightDistricts = allowed(filters.district, index.districts.count, (value) =>
    index.districts.find(nameOf(value)),
  )
  if (rightDistricts) {
    // What concerns everybody concerns each.
    rightDistricts[0] = 1
    verdicts.judgeEach(district, index.districtLists.without(rightDistricts))
  }
  const right = verdicts.right()
  const counts = () =>
    countChoices(
      index,
      {right, states, verdicts},
      {...scope, districts: filters.district},
      mostMunicipalities ?? 0,
    )
  return {
    places: right,
    states,
    all,
    found,
    counts: mostMunicipalities === undefined ? undefined : counts(),
  }
}

/** The column of numbers, with 0 for what is not of the municipality. */
function numbersIn({columns, names, places}: ConsultationIndex, {municipality}: ListScope): Int32Array {
  if (municipality === undefined) return columns.number
  const own = names.municipality.find(municipality) ?? -1
  const numbers = new Int32Array(places)
  for (let place = 0; place < places; place++)
    if (columns.municipality[place] === own) numbers[place] = columns.number[place] ?? 0
  return numbers
}

function statesAt({columns, places}: ConsultationIndex, now: number): Int32Array {
  const states = new Int32Array(places)
  for (let place = 0; place < places; place++)
    states[place] = listedStateAt(columns.opens[place] ?? 0, columns.closes[place] ?? 0, now)
  return states
}

function countChoices(
  index: ConsultationIndex,
  {right, states, verdicts}: {right: Uint32Array; states: Int32Array; verdicts: Verdicts},
  {municipality, districts}: ListScope & {districts: readonly string[]},
  most: number,
): ConsultationCounts {
  const {columns, names} = index
  const counted = (filter: number) => (verdicts.wasAsked(filter) ? verdicts.countedFor(filter) : right)
  const [municipalities, regions, categories] = ownFilters.map((filter, at) =>
    countColumn(columns[filter], counted(at), names[filter].count),
  ) as [Uint32Array, Uint32Array, Uint32Array]
  const byState = countColumn(states, counted(state), listedStates.length)
  const byKind = index.kindLists.count(counted(kind), index.kinds.count)
  const byDistrict = index.districtLists.count(counted(district), index.districts.count)
  const forEverybody = byDistrict[0] ?? 0
  const own = `${municipality}/`
  const isAll = municipality === undefined
  // What concerns everybody concerns each: those that nobody has named, too, where they are chosen.
  const ofDistricts = () =>
    new Map([
      ...districts.map((value) => [value, forEverybody] as const),
      ...[...named(byDistrict, index.districts)]
        .filter(([value]) => value.startsWith(own))
        .map(([value, count]) => [value.slice(own.length), count + forEverybody] as const),
    ])
  return {
    state: new Map(listedStates.flatMap((value, at) => (byState[at] ? [[value, byState[at]]] : []))),
    kind: named(byKind, index.kinds),
    category: named(categories, names.category),
    district: isAll ? new Map() : ofDistricts(),
    region: isAll ? named(regions, names.region) : new Map(),
    municipality: isAll ? named(municipalities, names.municipality, most) : new Map(),
  }
}

/** The most frequent first. Without "none", which is 0. */
function named(counts: Uint32Array, names: Names, most = counts.length): Map<string, number> {
  counts[0] = 0
  return new Map(largest(counts, most).map((number) => [names.textOf(number), counts[number] ?? 0]))
}
