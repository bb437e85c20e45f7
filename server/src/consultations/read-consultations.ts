/** Pages of the list as readers get them. */
import type {
  ConsultationChoice,
  ConsultationFacets,
  ConsultationsPage,
  ListedConsultation,
  Text,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {
  chooseConsultations,
  closesSoon,
  consultationFacets,
  consultationsInOrder,
  listedStateAt,
  listedStates,
  writeConsultationCursor,
  type ConsultationCounts,
  type ConsultationFacet,
  type ConsultationFilters,
  type ListScope,
} from '@saha/domain'
import type {AskedConsultations} from './asked-consultations.ts'
import type {ConsultationList} from './keep-consultations.ts'
import type {Listed} from './listed.ts'

/** @returns `undefined` when there is no such municipality. */
export function readConsultationsPage(
  list: ConsultationList,
  scope: ListScope,
  {filters, after}: AskedConsultations,
): ConsultationsPage | undefined {
  const {index, owners} = list
  const owner = scope.municipality === undefined ? undefined : owners.get(scope.municipality)
  if (scope.municipality !== undefined && !owner) return undefined
  const isFirst = after === undefined
  const chosen = chooseConsultations(index, filters, scope, isFirst ? limits.facetMunicipalities : undefined)
  const {keys, last} = consultationsInOrder(index, chosen, limits.consultationsPage, after)
  return {
    consultations: shownOf(list, keys, scope.now),
    matching: chosen.places.length,
    all: chosen.all,
    languages: owner ? [...owner.languages] : languagesOf(list),
    ...(owner && {
      municipality: {
        id: scope.municipality ?? '',
        name: owner.name,
        ...(owner.region && {region: owner.region}),
      },
    }),
    ...(chosen.counts && {facets: facetsOf(list, scope, filters, chosen.counts)}),
    ...(last && {cursor: writeConsultationCursor(last)}),
  }
}

/**
 * All that filters let through, in the order of the list, for feeds and calendars: they lie on devices that others see, and
 * so have nothing of what is sensitive.
 *
 * @param most that are read.
 */
export function readInOrder(
  list: ConsultationList,
  scope: ListScope,
  filters: ConsultationFilters,
  most: number,
): Listed[] {
  const chosen = chooseConsultations(list.index, filters, scope)
  const {keys} = consultationsInOrder(list.index, chosen, most)
  return keys.flatMap((key) => list.listed.get(key) ?? []).filter(({card}) => !card.sensitive)
}

/** Consultations as they are shown at a moment. */
export function shownOf(list: ConsultationList, keys: readonly string[], now: number): ListedConsultation[] {
  return keys.flatMap((key) => {
    const one = list.listed.get(key)
    return one ? [shownAt(one, list, now)] : []
  })
}

function shownAt(
  {card, activities}: Listed,
  {published, answered}: ConsultationList,
  now: number,
): ListedConsultation {
  const [opens, closes] = [Date.parse(card.opens), Date.parse(card.closes)]
  const state = listedStates[listedStateAt(opens, closes, now)] ?? 'closed'
  const hasResults = activities.some(({number}) => published.has(number))
  return {
    ...card,
    state,
    ...(closesSoon(opens, closes, now) && {soon: true as const}),
    ...(hasResults && {results: true as const}),
    ...(answered.has(`${card.municipality.id}/${card.id}`) && {answered: true as const}),
  }
}

/** The most frequent main language first, each once. */
export function languagesOf({owners}: ConsultationList): string[] {
  const counts = new Map<string, number>()
  for (const {languages} of owners.values())
    languages.forEach((language, at) => counts.set(language, (counts.get(language) ?? 0) + 1 / (at + 1)))
  return [...counts].sort(([, one], [, other]) => other - one).map(([language]) => language)
}

function facetsOf(
  list: ConsultationList,
  {municipality}: ListScope,
  filters: ConsultationFilters,
  counts: ConsultationCounts,
): ConsultationFacets {
  const known = wordsOf(list, municipality)
  const facets = consultationFacets.map((name) => {
    const chosen: readonly string[] = filters[name]
    const ordered = name === 'state' ? listedStates : (known[name]?.order ?? [])
    const offered = [...new Set([...ordered, ...counts[name].keys(), ...chosen])]
    const choices = offered.flatMap((id): ConsultationChoice[] => {
      const [count, text] = [counts[name].get(id) ?? 0, known[name]?.textOf(id)]
      if (count === 0 && !chosen.includes(id)) return []
      return [{id, count, ...(text && {text})}]
    })
    return [name, choices]
  })
  return Object.fromEntries(facets) as ConsultationFacets
}

interface KnownWords {
  /** What a municipality has put in an order; of all, nothing is. */
  order?: readonly string[]
  textOf: (id: string) => Text | undefined
}

/** In the words of the municipality; of all, of the first one that has such a category or lies in such a region. */
function wordsOf(
  {owners}: ConsultationList,
  municipality: string | undefined,
): Partial<Record<ConsultationFacet, KnownWords>> {
  const own = owners.get(municipality ?? '')
  if (own)
    return {
      category: {
        order: own.categories.map(({id}) => id),
        textOf: (id) => own.categories.find((one) => one.id === id)?.text,
      },
      district: {
        order: own.districts.map(({id}) => id),
        textOf: (id) => own.districts.find((one) => one.id === id)?.text,
      },
    }
  const all = [...owners.values()]
  return {
    category: {
      textOf: (id) => all.flatMap(({categories}) => categories).find((one) => one.id === id)?.text,
    },
    region: {textOf: (id) => all.find(({region}) => region?.id === id)?.region?.text},
    municipality: {textOf: (id) => owners.get(id)?.name},
  }
}
