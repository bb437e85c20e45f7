/** What not every collection and not every reader needs: fetched with the first of it. */
import type {IdeaCard} from '@saha/contract'
import {feedPathOf} from '@saha/contract/feed-routes'
import type {CollectionTerms} from '@saha/i18n/collection/terms'
import {html, nothing} from 'lit/html.js'
import {choosingStyles} from '../../choosing/choosing.styles.ts'
import {aboutBox} from '../../kit/about.ts'
import type {AccountShown} from '../../kit/account/account.ts'
import {accountShowers} from '../../kit/account/showers.ts'
import {Asides, type Shower, type Showers} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {discreetShowers} from '../../kit/discreet/showers.ts'
import type {DiscreetShown} from '../../kit/discreet/discreet.ts'
import type {Host} from '../../kit/reader.ts'
import type {BeyondPart, Reading} from '../reading.ts'
import {wholeShowers} from '../whole/showers.ts'
import type {WholeShown} from '../whole/whole.ts'
import {beyondStyles} from './beyond.styles.ts'
import {clearAll, hasChoice} from './chosen.ts'
import {filtersShown} from './filters-shown.ts'

export interface BeyondShown {
  reading: Reading
  part: BeyondPart
}

/** Shows it in one language. */
export const beyondIn =
  (terms: CollectionTerms): Shower<BeyondShown> =>
  (_, __, {reading, part}) => {
    const {host} = reading
    adopt(host.renderRoot, [choosingStyles, beyondStyles])
    switch (part.is) {
      case 'standing':
        return standing(terms, reading)
      case 'status':
        return status(terms, reading)
      case 'filters':
        return filtersShown(terms, reading)
      case 'kin':
        return kin(terms, reading, part.card)
      case 'empty':
        return html`<p>${terms.empty}</p>`
      case 'nothing':
        return html`<div class="notice">
          <h3>${terms.none.title}</h3>
          <p>${terms.none.text}</p>
          <button type="button" @click=${() => clearAll(reading)}>${terms.clear}</button>
        </div>`
      case 'about':
        return [aboutBox(terms.about, reading), limitsOf(terms.limits, reading), feedLink(terms, reading)]
      case 'whole':
        return shownBy(wholes, wholeShowers, host).render({reading, idea: part.idea})
      case 'account':
        return shownBy(accounts, accountShowers, host).render({of: 'ideas', ...reading})
      case 'discreet':
        return shownBy(waysOut, discreetShowers, host).render({
          host,
          leaveTo: reading.activity.leaveTo,
          content: part.content,
        })
    }
  }

const wholes = new WeakMap<Host, Asides<WholeShown>>()
const accounts = new WeakMap<Host, Asides<AccountShown>>()
const waysOut = new WeakMap<Host, Asides<DiscreetShown>>()

function shownBy<Shown>(
  known: WeakMap<Host, Asides<Shown>>,
  showers: Showers<Shown>,
  host: Host,
): Asides<Shown> {
  const asides = known.get(host) ?? new Asides(host, showers)
  known.set(host, asides)
  return asides
}

function standing(terms: CollectionTerms, {activity, reader: {say}}: Reading): string {
  const {opens, closes} = activity.consultation
  return activity.state === 'closed'
    ? say.say(terms.closed, {moment: say.moment(closes)})
    : say.say(terms.notYetOpen, {moment: say.moment(opens)})
}

/** How an idea stands to others that propose the same: supports are never moved, and told together. */
function kin(words: CollectionTerms, {reader, terms, activity, linkTo}: Reading, card: IdeaCard): unknown {
  const {duplicateOf, together} = card
  return html`${
    duplicateOf
      ? html`<p>
          <a href=${linkTo(duplicateOf)} data-open=${duplicateOf}
            >${reader.say.say(words.duplicateOf, {number: duplicateOf})}</a
          >
        </p>`
      : nothing
  }${
    together && activity.ideas.supports
      ? html`<p>
          ${reader.say.count(words.together, together.others)}${' '}
          <b>${reader.say.count(terms.ideas.supports, together.supports)}</b>
        </p>`
      : nothing
  }`
}

/** Said politely whenever it changes. */
function status(words: CollectionTerms, {collection, reader, terms, further}: Reading): unknown {
  const {arrived, asked, isStale, filters, matching} = collection
  return html`${hasChoice(filters) ? html`<b>${reader.say.count(words.found, matching)}</b>` : nothing}
  ${asked.get('first') === 'failed' ? html`<span class="error">${terms.common.unreachable.text}</span>` : nothing}
  ${isStale ? html`<span>${words.notRefreshed}</span>` : nothing}
  ${
    arrived.length > 0
      ? html`<button
          type="button"
          class="link"
          @click=${() => further('arrived', ({showArrived}) => showArrived(collection))}
        >
          ${reader.say.count(words.arrived, arrived.length)}
        </button>`
      : nothing
  }`
}

/** How many ideas can be supported, and what the server has to know for that. */
function limitsOf(terms: CollectionTerms['limits'], {activity, reader: {say}}: Reading): unknown {
  const {most, mostPerCategory} = activity.ideas.supports || {}
  if (!most && !mostPerCategory) return nothing
  return html`<dl>
    <dt>${terms.title}</dt>
    ${most ? html`<dd>${say.count(terms.most, most)}</dd>` : nothing}
    ${mostPerCategory ? html`<dd>${say.count(terms.mostPerCategory, mostPerCategory)}</dd>` : nothing}
    <dd>${terms.means}</dd>
  </dl>`
}

function feedLink(terms: CollectionTerms, {server, address, reader}: Reading) {
  const feed = `${server.replace(/\/$/, '')}${feedPathOf(address)}?lang=${reader.spoken}`
  return html`<p><a href=${feed} type="application/atom+xml">${terms.feed}</a></p>`
}
