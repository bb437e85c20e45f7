/** What is chosen of a collection, and the panel in which it is. */
import type {Text} from '@saha/contract'
import type {CollectionTerms} from '@saha/i18n/collection/terms'
import {html, nothing} from 'lit/html.js'
import {chipsShown, daysShown, facetShown, searchShown, type Chip} from '../../choosing/choices.ts'
import type {FacetName, Filters} from '../filters.ts'
import type {Reading} from '../reading.ts'
import {clearAll, facetNames, hasChoice} from './chosen.ts'
import {nearShown} from './near.ts'

/** The values of one filter. */
const valuesOf = (filters: Filters, name: FacetName): string[] => filters[name]?.split(',') ?? []

/** As it is chosen now, also while it is on its way. */
const chosenIn = ({collection: {wanted, filters}}: Reading): Filters => wanted ?? filters

export function filtersShown(terms: CollectionTerms, reading: Reading): unknown {
  const filters = chosenIn(reading)
  return html`${reading.isFiltering ? panel(terms, reading, filters) : nothing}
  ${reading.collection.isLocating ? nearShown(terms.near, reading) : nothing}
  ${chips(terms, reading, filters)}`
}

function panel(terms: CollectionTerms, reading: Reading, filters: Filters) {
  const {host, choose} = reading
  return html`<div class="panel" id="panel">
    ${searchShown(terms.search, filters.q ?? '', host, (q) => choose({q}))}
    ${facetNames.map((name) => facet(terms, reading, filters, name))}
    ${daysShown(terms.days, filters, choose)}
  </div>`
}

function facet(terms: CollectionTerms, reading: Reading, filters: Filters, name: FacetName) {
  const {collection, reader, choose} = reading
  const counts: Readonly<Record<string, number>> = collection.facets?.[name] ?? {}
  const chosen = valuesOf(filters, name)
  const known = valuesKnown(reading, name)
  // In the order of the municipality; tags the most frequent first, as they come.
  const all = [...new Set([...known.keys(), ...Object.keys(counts), ...chosen])]
  const choices = all
    .filter((value) => counts[value] || chosen.includes(value))
    .map((value) => ({
      value,
      words: wordsOf(terms, reading, name, value),
      count: counts[value] ?? 0,
      isChosen: chosen.includes(value),
    }))
  return facetShown(terms.facets[name], choices, reader, (values) => choose({[name]: values}))
}

/** What can be chosen of a filter, in the words of the municipality. */
function valuesKnown({activity, collection}: Reading, name: FacetName): ReadonlyMap<string, Text> {
  const list = {
    category: activity.ideas.categories,
    district: activity.districts,
    status: activity.statuses,
    group: collection.groups.map(({id, title}) => ({id, text: title})),
    tag: [],
    answered: [],
  }[name]
  return new Map((list ?? []).map(({id, text}) => [id, text]))
}

function wordsOf(terms: CollectionTerms, reading: Reading, name: FacetName, value: string): unknown {
  if (name === 'answered') return value === 'yes' ? terms.yes : terms.no
  const text = valuesKnown(reading, name).get(value)
  return text ? reading.reader.words(text) : html`<bdi>${value}</bdi>`
}

function plainWordsOf(terms: CollectionTerms, reading: Reading, name: FacetName, value: string): string {
  if (name === 'answered') return value === 'yes' ? terms.yes : terms.no
  const text = valuesKnown(reading, name).get(value)
  return text ? reading.reader.plain(text) : value
}

/** What is chosen, each with a way to choose it no longer. */
function chips(terms: CollectionTerms, reading: Reading, filters: Filters) {
  const {reader, activity, choose, focus} = reading
  const {say} = reader
  const {q, from, until, near, by} = filters
  const district = activity.districts?.find(({id}) => id === by)
  const all: Chip[] = [
    ...(q ? [{words: say.say(terms.words, {words: q}), remove: () => choose({q: undefined})}] : []),
    ...facetNames.flatMap((name) =>
      valuesOf(filters, name).map((value, _, values) => ({
        words: plainWordsOf(terms, reading, name, value),
        remove: () => choose({[name]: values.filter((one) => one !== value).join()}),
      })),
    ),
    ...(from
      ? [{words: say.say(terms.from, {day: say.day(from)}), remove: () => choose({from: undefined})}]
      : []),
    ...(until
      ? [{words: say.say(terms.until, {day: say.day(until)}), remove: () => choose({until: undefined})}]
      : []),
    ...(near
      ? [
          {
            words: district
              ? say.say(terms.near.byDistrict, {district: reader.plain(district.text)})
              : terms.near.byPosition,
            remove: () => choose({sort: undefined}),
          },
        ]
      : []),
  ]
  const letGo = hasChoice(filters)
    ? html`<button type="button" class="link" @click=${() => clearAll(reading)}>${terms.clear}</button>`
    : nothing
  return chipsShown(terms, all, reader, focus, letGo)
}
