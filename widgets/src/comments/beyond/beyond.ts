/** What not every thread and not every reader needs: fetched with the first of it. */
import type {Comment} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {aboutBox} from '../../kit/about.ts'
import type {AccountShown} from '../../kit/account/account.ts'
import {accountShowers} from '../../kit/account/showers.ts'
import {Asides, type Shower, type Showers} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DiscreetShown} from '../../kit/discreet/discreet.ts'
import {discreetShowers} from '../../kit/discreet/showers.ts'
import type {Host} from '../../kit/reader.ts'
import {listShown} from '../draw-thread.ts'
import type {OpinionsShown} from '../opinions/opinions.ts'
import {opinionShowers} from '../opinions/showers.ts'
import type {BeyondPart, Reading} from '../reading.ts'
import {attachedShown} from './attached.ts'
import {beyondStyles} from './beyond.styles.ts'
import {searchShown} from './search.ts'
import {sidesShown} from './sides.ts'
import type {BeyondWords} from './words.ts'

export interface BeyondShown {
  reading: Reading
  part: BeyondPart
}

/** Shows it in one language. */
export const beyondIn =
  (words: BeyondWords): Shower<BeyondShown> =>
  (_, __, {reading, part}) => {
    adopt(reading.host.renderRoot, [beyondStyles])
    switch (part.is) {
      case 'attached':
        return html`${attachedShown(words.thread, reading, part.comment)}${stancesOn(reading, part.comment)}`
      case 'standing':
        return standing(words, reading)
      case 'status':
        return status(words, reading)
      case 'lists':
        return lists(words, reading)
      case 'about':
        return aboutBox(words.thread.about, reading)
      case 'account':
        return shownBy(accounts, accountShowers, reading.host).render({of: 'comments', ...reading})
      case 'discreet':
        return shownBy(waysOut, discreetShowers, reading.host).render({
          host: reading.host,
          leaveTo: reading.activity.leaveTo,
          content: part.content,
        })
    }
  }

const accounts = new WeakMap<Host, Asides<AccountShown>>()
const opinions = new WeakMap<Host, Asides<OpinionsShown>>()
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

/** What readers say to a statement: answers, and what the municipality says, are none. */
const stancesOn = (reading: Reading, comment: Comment) =>
  comment.depth > 0 || comment.official ? nothing : opinionsOf(reading, {reading, comment})

const opinionsOf = (reading: Reading, shown: OpinionsShown) =>
  reading.activity.comments.opinions
    ? shownBy(opinions, opinionShowers, reading.host).render(shown, () => nothing)
    : nothing

function standing({thread: terms}: BeyondWords, {activity, reader: {say}}: Reading): string {
  const {opens, closes} = activity.consultation
  return activity.state === 'closed'
    ? say.say(terms.closed, {moment: say.moment(closes)})
    : say.say(terms.notYetOpen, {moment: say.moment(opens)})
}

function status({thread: words}: BeyondWords, {thread, reader, terms, further}: Reading): unknown {
  const {arrived, asked} = thread
  if (arrived.length > 0)
    return html`<button
      type="button"
      class="link"
      @click=${() => further('arrived', ({showArrived}) => showArrived(thread))}
    >
      ${reader.say.count(words.arrived, arrived.length)}
    </button>`
  return asked.get('first') === 'failed' ? terms.common.unreachable.text : words.notRefreshed
}

function lists(words: BeyondWords, reading: Reading): unknown {
  const {thread, further, target, goTo} = reading
  const {context} = words.thread
  if (thread.mode === 'found') return searchShown(words.thread.search, reading)
  if (thread.mode === 'all')
    return html`${opinionsOf(reading, {reading})}${
      reading.activity.comments.sides ? sidesShown(words.thread.sides, reading) : listShown(reading, 'all')
    }`
  const seeAll = async () => {
    await further('all', ({showAll}) => showAll(thread))
    const {id} = (target && thread.find(target)) || thread.all[0] || {}
    if (id) goTo(id)
  }
  return html`<div class="notice around">
      <p>${context.text}</p>
      <button type="button" @click=${seeAll}>${context.all}</button>
    </div>
    ${listShown(reading, 'context')}`
}
