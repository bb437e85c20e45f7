import type {ListedConsultation} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import type {ListView} from './view.ts'

/** A minute before a moment: what closes at midnight is open until the day before. */
const MINUTE = 60_000

/** A consultation of a list: what it is about, until when, how to take part, and where. */
export function cardShown(view: ListView, one: ListedConsultation): unknown {
  const {reader, terms, listing} = view
  const {consultations: words} = terms
  const {title, summary, state, soon, kinds, sensitive, category, districts = []} = one
  const {results, answered, municipality} = one
  const facts = [
    ...(category ? [reader.words(category.text)] : []),
    ...districts.map(({text}) => reader.words(text)),
    ...kinds.map((kind) => words.kinds[kind]),
    ...(sensitive ? [words.sensitive] : []),
  ]
  const id = idOf(one)
  return html`<article data-state=${state} aria-labelledby=${id}>
    <p class="buttons head">
      <b class="state" data-state=${state} ?data-soon=${soon}>${soon ? words.soon : words.states[state]}</b>
      <span>${timeOf(view, one)}</span>
      ${listing.municipality ? nothing : html`<span class="owner">${reader.words(municipality.name)}</span>`}
    </p>
    <h3>
      <a id=${id} href=${addressOf(view, one)} rel=${sensitive ? 'noreferrer' : nothing}
        >${reader.words(title)}</a
      >
    </h3>
    <p class="summary">${reader.words(summary)}</p>
    <ul role="list" class="buttons facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
      ${results ? html`<li class="results">${words.results}</li>` : nothing}
      ${answered ? html`<li class="results">${words.answered}</li>` : nothing}
    </ul>
  </article>`
}

/** Of its link. Ids of two municipalities may be the same. */
export const idOf = ({municipality, id}: ListedConsultation): string => `to-${municipality.id}/${id}`

/** When it opens, or the last day on which it is or was open. */
function timeOf({reader, terms}: ListView, {state, opens, closes}: ListedConsultation) {
  const moment = state === 'not-yet-open' ? opens : new Date(Date.parse(closes) - MINUTE).toISOString()
  const words = reader.say.say(terms.consultations.times[state], {day: reader.say.day(moment)})
  return html`<time datetime=${moment}>${words}</time>`
}

/** On the municipality's own site, where it has said where; else on the server's page. */
function addressOf({reader, listing}: ListView, {page, municipality, id}: ListedConsultation): string {
  const {language} = reader
  if (page) return page.replaceAll('{language}', language.split('-')[0] ?? language)
  return `${listing.server.replace(/\/$/, '')}/c/${municipality.id}/${id}?lang=${language}`
}
