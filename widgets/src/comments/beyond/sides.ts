import type {Side} from '@saha/contract'
import type {ThreadTerms} from '@saha/i18n/thread/terms'
import {html, nothing} from 'lit/html.js'
import {Width} from '../../kit/width.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {listShown} from '../draw-thread.ts'
import type {Reading} from '../reading.ts'

/** With less room than this, in rems, the sides stand in one list. */
const NARROW = 44

/** As they stand on the page: the two that differ face each other. */
const sides: readonly Side[] = ['for', 'against', 'neutral']

const widths = new WeakMap<DrawnElement, Width>()

/** Threads whose reader wants all comments in one list, however much room there is. */
const together = new WeakSet<DrawnElement>()

/**
 * For and against beside each other, each as long as the other; in one list where there is little room, or on request:
 * comments that take no side, such as those from before there were any, stand there alone.
 */
export function sidesShown(words: ThreadTerms['sides'], reading: Reading): unknown {
  const {host, thread, further} = reading
  const {isNarrow} = widthOf(host)
  const isOne = isNarrow || together.has(host)
  const isRead = thread.lists.has(isOne ? 'all' : 'for')
  // What did not arrive is said above, and not asked for again at every drawing.
  if (!isRead && !thread.asked.has('first'))
    void Promise.resolve().then(() => further('first', ({open}) => open(thread, isOne ? ['all'] : sides)))
  const turn = () => {
    if (!together.delete(host)) together.add(host)
    host.requestUpdate()
  }
  const hasColumns = thread.lists.has('for') && (!isOne || !isRead)
  return html`${
    isNarrow
      ? nothing
      : html`<button type="button" class="link" @click=${turn}>
          ${together.has(host) ? words.beside : words.together}
        </button>`
  }
  ${hasColumns ? columns(reading) : oneList(reading)}`
}

const columns = (reading: Reading) =>
  html`<div class="sides">
    ${sides.map(
      (side) =>
        html`<section>
          <h3>${sideCount(reading, side)}</h3>
          ${listShown(reading, side)}
        </section>`,
    )}
  </div>`

const oneList = (reading: Reading) =>
  html`<p class="tally">${sides.map((side) => sideCount(reading, side))}</p>
    ${listShown(reading, 'all')}`

const sideCount = ({thread, reader, terms}: Reading, side: Side) =>
  html`<span class="side" data-side=${side}
    >${terms.comments.sides[side]} <b>${reader.say.number(thread.counts[side])}</b></span
  >`

function widthOf(host: DrawnElement): Width {
  let width = widths.get(host)
  if (!width) {
    width = new Width(host, NARROW)
    width.hostConnected()
    widths.set(host, width)
  }
  return width
}
