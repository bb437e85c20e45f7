import {listCalendarPathOf, listFeedPathOf} from '@saha/contract/feed-routes'
import {html, nothing} from 'lit/html.js'
import {cardShown} from './draw-card.ts'
import {queryOf} from './filters.ts'
import type {ListView} from './view.ts'

/** A whole list: what it is, what is to be seen of it, and the consultations. */
export function listShown(view: ListView): unknown {
  const {reader, terms, listing, isFiltering} = view
  const {consultations: words} = terms
  const {page, filters, wanted = filters, asked, isStale} = listing
  if (!page) return nothing
  const {municipality, all, matching} = page
  const isChosen = Object.keys(wanted).length > 0
  const heading = municipality
    ? reader.say.say(words.titleOf, {municipality: reader.plain(municipality.name)})
    : words.title
  return html`<h2 id="title" tabindex="-1" data-focus>${heading}</h2>
    ${all === 0 ? html`<p>${words.empty}</p>` : bar(view)}
    <div class="parts" ?data-beside=${isFiltering}>
      ${isFiltering || isChosen ? html`<div class="choosing">${view.search()}</div>` : nothing}
      <div class="found">
        <p role="status">
          ${isStale || asked.first === 'failed' ? terms.common.unreachable.text : isChosen ? reader.say.count(words.found, matching) : nothing}
        </p>
        ${matching === 0 && all > 0 ? nothingFits(view) : nothing}
        <ol role="list" class="list" aria-busy=${asked.first === 'asking'}>
          ${listing.consultations.map((one) => html`<li>${cardShown(view, one)}</li>`)}
        </ol>
        ${
          listing.cursor
            ? html`<button
                  type="button"
                  class="more"
                  aria-disabled=${asked.more === 'asking'}
                  @click=${() => view.more()}
                >
                  ${words.more}
                </button>
                <p role="status">${asked.more === 'failed' ? terms.common.unreachable.text : nothing}</p>`
            : nothing
        }
      </div>
    </div>
    ${follow(view)}`
}

function bar({reader, terms: {consultations: words}, listing, isFiltering, look}: ListView) {
  return html`<div class="buttons bar">
    <b>${reader.say.count(words.consultations, listing.page?.all ?? 0)}</b>
    <button type="button" id="filter" aria-expanded=${isFiltering} @click=${() => look(!isFiltering)}>
      ${words.filter}
    </button>
  </div>`
}

function nothingFits({terms: {consultations: words}}: ListView) {
  return html`<div class="notice">
    <h3>${words.none.title}</h3>
    <p>${words.none.text}</p>
  </div>`
}

/** The same list elsewhere: what is chosen here is what is to be had there. */
function follow({reader, terms: {consultations: words}, listing}: ListView) {
  const {server, municipality, filters} = listing
  const addressOf = (path: string) =>
    server.replace(/\/$/, '') + path + queryOf(filters, {lang: reader.language})
  const owner = municipality || undefined
  return html`<p class="buttons follow">
    <span>${words.follow.title}</span>
    <a href=${addressOf(listFeedPathOf(owner))} type="application/atom+xml">${words.follow.feed}</a>
    <a href=${addressOf(listCalendarPathOf(owner))} type="text/calendar">${words.follow.calendar}</a>
  </p>`
}
