import type {OutcomeStatus} from '@saha/contract'
import {outcomeFeedPathOf} from '@saha/contract/feed-routes'
import {html, nothing} from 'lit/html.js'
import {outcomeShown} from './draw-outcome.ts'
import type {OutcomesView} from './view.ts'

/** In the order in which they are counted. */
const statuses: readonly OutcomeStatus[] = ['done', 'under-way', 'planned', 'partly', 'declined']

/** The whole list: whose decisions these are, how many have come how far, and each of them. */
export function listShown(view: OutcomesView): unknown {
  const {reader, terms, page, outcomes, cursor, asked, isStale, more} = view
  const {outcomes: words, common} = terms
  const {municipality, consultation, counts} = page
  const {say, count, number} = reader.say
  const owner = reader.plain(municipality.name)
  const all = Object.values(counts).reduce((sum, n) => sum + (n ?? 0), 0)
  return html`<header>
      <h2 id="title" tabindex="-1" data-focus>${words.title}</h2>
      <p class="lead">
        ${consultation ? say(words.ofConsultation, {municipality: owner, consultation: reader.plain(consultation.title)}) : say(words.ofMunicipality, {municipality: owner})}
      </p>
    </header>
    ${isStale ? html`<p class="notice" role="status">${common.unreachable.text}</p>` : nothing}
    ${
      all === 0
        ? html`<div class="notice">
            <h3>${words.empty.title}</h3>
            <p>${words.empty.text}</p>
          </div>`
        : html`<p class="buttons sum">
            <b>${count(words.outcomes, all)}</b>
            ${statuses.map((status) =>
              counts[status]
                ? html`<span class="status" data-status=${status}
                    >${words.statuses[status]} <b>${number(counts[status])}</b></span
                  >`
                : nothing,
            )}
          </p>`
    }
    <ol role="list" class="list">
      ${outcomes.map((one) => html`<li>${outcomeShown(view, one)}</li>`)}
    </ol>
    ${
      cursor
        ? html`<button type="button" aria-disabled=${asked === 'asking'} @click=${more}>${words.more}</button>
            <p role="status">${asked === 'failed' ? common.unreachable.text : nothing}</p>`
        : nothing
    }
    <p class="follow"><a href=${feedOf(view)} type="application/atom+xml">${words.follow}</a></p>`
}

function feedOf({server, reader, page}: OutcomesView): string {
  const query = new URLSearchParams({lang: reader.language})
  if (page.consultation) query.set('consultation', page.consultation.id)
  return `${server}${outcomeFeedPathOf(page.municipality.id)}?${query}`
}
