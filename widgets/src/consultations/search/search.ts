/** What is chosen of a list, and the panel in which it is. */
import type {ActivityKind, ActivityState, ConsultationChoice} from '@saha/contract'
import type {ConsultationSearchTerms} from '@saha/i18n/consultation-search/terms'
import {html, nothing} from 'lit/html.js'
import {chipsShown, daysShown, facetShown, searchShown, type Chip} from '../../choosing/choices.ts'
import {choosingStyles} from '../../choosing/choosing.styles.ts'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {FacetName, Filters} from '../filters.ts'
import type {ListView} from '../view.ts'

/** In the order in which they are offered. */
const facetNames: readonly FacetName[] = ['state', 'region', 'municipality', 'category', 'district', 'kind']

/** Shows it in one language. */
export const searchIn =
  (terms: ConsultationSearchTerms): Shower<ListView> =>
  (_, __, view) => {
    dress(view.host)
    // As it is chosen now, also while it is on its way.
    const filters = view.listing.wanted ?? view.listing.filters
    return html`${view.isFiltering ? panel(terms, view, filters) : nothing} ${chips(terms, view, filters)}`
  }

const dressed = new WeakSet<DrawnElement>()

function dress(host: DrawnElement): void {
  if (!dressed.has(host)) adopt(host.renderRoot, [choosingStyles])
  dressed.add(host)
}

function panel(terms: ConsultationSearchTerms, view: ListView, filters: Filters) {
  const {host, reader, choose} = view
  return html`<div class="panel" id="panel">
    ${searchShown(terms.search, filters.q ?? '', host, (q) => choose({q}))}
    ${facetNames.map((name) => {
      const chosen = valuesOf(filters, name)
      const choices = choicesOf(view, name).map(({id, count, text}) => ({
        value: id,
        words: text ? reader.words(text) : ownWords(view, name, id),
        count,
        isChosen: chosen.includes(id),
      }))
      // One alone, which all have, is no choice.
      const isChoice = choices.length > 1 || chosen.length > 0
      return isChoice
        ? facetShown(terms.facets[name], choices, reader, (values) => choose({[name]: values}))
        : nothing
    })}
    ${daysShown(terms.days, filters, choose)}
  </div>`
}

function chips(terms: ConsultationSearchTerms, view: ListView, filters: Filters) {
  const {reader, choose, clear, focus} = view
  const {say} = reader
  const {q, from, until} = filters
  const all: Chip[] = [
    ...(q ? [{words: say.say(terms.words, {words: q}), remove: () => choose({q: undefined})}] : []),
    ...facetNames.flatMap((name) =>
      valuesOf(filters, name).map((value, _, values) => ({
        words: plainWords(view, name, value),
        remove: () => choose({[name]: values.filter((one) => one !== value).join()}),
      })),
    ),
    ...(from
      ? [{words: say.say(terms.from, {day: say.day(from)}), remove: () => choose({from: undefined})}]
      : []),
    ...(until
      ? [{words: say.say(terms.until, {day: say.day(until)}), remove: () => choose({until: undefined})}]
      : []),
  ]
  const letGo = html`<button type="button" class="link" @click=${clear}>${terms.clear}</button>`
  return chipsShown(terms, all, reader, focus, letGo)
}

/** The values of one filter. */
const valuesOf = (filters: Filters, name: FacetName): string[] => filters[name]?.split(',') ?? []

/** What can be chosen; and what is chosen and on its way. */
function choicesOf({listing}: ListView, name: FacetName): ConsultationChoice[] {
  const known = listing.facets?.[name] ?? []
  const missing = valuesOf(listing.wanted ?? listing.filters, name).filter(
    (value) => !known.some(({id}) => id === value),
  )
  return [...known, ...missing.map((id) => ({id, count: 0}))]
}

/** Of kinds and states, which have no words of the municipality's. */
function ownWords({terms: {consultations: words}}: ListView, name: FacetName, id: string): string {
  if (name === 'state') return words.states[id as ActivityState] ?? id
  return name === 'kind' ? (words.kinds[id as ActivityKind] ?? id) : id
}

function plainWords(view: ListView, name: FacetName, value: string): string {
  const text = choicesOf(view, name).find(({id}) => id === value)?.text
  return text ? view.reader.plain(text) : ownWords(view, name, value)
}
