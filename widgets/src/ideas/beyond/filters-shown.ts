/** What is chosen of a collection, and the panel in which it is. */
import type {Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {CollectionTerms} from '@saha/i18n/collection/terms'
import {html, nothing} from 'lit/html.js'
import type {FacetName, Filters} from '../filters.ts'
import type {Reading} from '../reading.ts'
import {clearAll, facetNames, hasChoice} from './chosen.ts'
import {nearShown} from './near.ts'

/** Choices beyond which a list has a height of its own. */
const MANY = 12

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
  const look = () => {
    const field = host.renderRoot.querySelector<HTMLInputElement>('#search')
    choose({q: field?.value.trim()})
  }
  return html`<div class="panel" id="panel">
    <div role="search">
      <label for="search">${terms.search.label}</label>
      <div class="buttons">
        <input
          id="search"
          type="search"
          dir="auto"
          maxlength=${limits.searchText}
          enterkeyhint="search"
          .value=${filters.q ?? ''}
          @search=${look}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && look()}
        />
        <button type="button" @click=${look}>${terms.search.go}</button>
      </div>
    </div>
    ${facetNames.map((name) => facet(terms, reading, filters, name))} ${daysShown(terms, reading, filters)}
  </div>`
}

/** Native: each device has its own way to choose a day. */
function daysShown({days}: CollectionTerms, {choose}: Reading, filters: Filters) {
  const pick = ({target}: Event) => {
    const {name, value, validity} = target as HTMLInputElement
    // While a year is typed, it is one of long ago.
    if (validity.valid) choose({[name]: value})
  }
  return html`<fieldset class="days" @change=${pick}>
    <legend>${days.title}</legend>
    ${(['from', 'until'] as const).map(
      (name) =>
        html`<label>
          <span>${days[name]}</span>
          <input type="date" name=${name} min="2000-01-01" max="2999-12-31" .value=${filters[name] ?? ''} />
        </label>`,
    )}
  </fieldset>`
}

function facet(terms: CollectionTerms, reading: Reading, filters: Filters, name: FacetName) {
  const {collection, reader, choose} = reading
  const counts: Readonly<Record<string, number>> = collection.facets?.[name] ?? {}
  const chosen = valuesOf(filters, name)
  const known = valuesKnown(reading, name)
  // In the order of the municipality; tags the most frequent first, as they come.
  const all = [...new Set([...known.keys(), ...Object.keys(counts), ...chosen])]
  const offered = all.filter((value) => counts[value] || chosen.includes(value))
  if (offered.length === 0) return nothing
  // As the boxes are now: several may have been pressed since they were drawn.
  const pick = ({currentTarget}: Event) => {
    const boxes = (currentTarget as Element).querySelectorAll<HTMLInputElement>(':checked')
    const picked = [...boxes].map(({value}) => value)
    choose({[name]: picked.slice(-limits.filterChoices).join()})
  }
  return html`<fieldset @change=${pick}>
    <legend>${terms.facets[name]}</legend>
    <div class=${offered.length > MANY ? 'many' : nothing}>
      ${offered.map(
        (value) =>
          html`<label class="box">
            <input type="checkbox" value=${value} .checked=${chosen.includes(value)} />
            <span>${wordsOf(terms, reading, name, value)}</span>
            <small>${reader.say.number(counts[value] ?? 0)}</small>
          </label>`,
      )}
    </div>
  </fieldset>`
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

interface Chip {
  words: string
  without: Parameters<Reading['choose']>[0]
}

/** What is chosen, each with a way to choose it no longer. */
function chips(terms: CollectionTerms, reading: Reading, filters: Filters) {
  const {reader, activity, choose, focus} = reading
  const {say} = reader
  const {q, from, until, near, by} = filters
  const district = activity.districts?.find(({id}) => id === by)
  const all: Chip[] = [
    ...(q ? [{words: say.say(terms.words, {words: q}), without: {q: undefined}}] : []),
    ...facetNames.flatMap((name) =>
      valuesOf(filters, name).map((value, _, values) => ({
        words: plainWordsOf(terms, reading, name, value),
        without: {[name]: values.filter((one) => one !== value).join()},
      })),
    ),
    ...(from ? [{words: say.say(terms.from, {day: say.day(from)}), without: {from: undefined}}] : []),
    ...(until ? [{words: say.say(terms.until, {day: say.day(until)}), without: {until: undefined}}] : []),
    ...(near
      ? [
          {
            words: district
              ? say.say(terms.near.byDistrict, {district: reader.plain(district.text)})
              : terms.near.byPosition,
            without: {sort: undefined},
          },
        ]
      : []),
  ]
  if (all.length === 0) return nothing
  const remove = ({without}: Chip, at: number) => {
    choose(without)
    // To the one that takes its place.
    focus(all.length > 1 ? `chip-${Math.min(at, all.length - 2)}` : 'filter')
  }
  return html`<div class="chips" role="group" aria-label=${terms.chosen}>
    ${all.map(
      (chip, at) =>
        html`<button
          type="button"
          id="chip-${at}"
          aria-label=${say.say(terms.remove, {filter: chip.words})}
          @click=${() => remove(chip, at)}
        >
          <span dir="auto">${chip.words}</span><span aria-hidden="true">×</span>
        </button>`,
    )}
    ${
      hasChoice(filters)
        ? html`<button type="button" class="link" @click=${() => clearAll(reading)}>${terms.clear}</button>`
        : nothing
    }
  </div>`
}
