import type {Side} from '@saha/contract'
import {html} from 'lit/html.js'
import {Width} from '../../kit/width.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {listShown} from '../draw-thread.ts'
import type {Reading} from '../reading.ts'

/** With less room than this, in rems, the sides stand in one list. */
const NARROW = 44

/** As they stand on the page: the two that differ face each other. */
const sides: readonly Side[] = ['for', 'against', 'neutral']

const widths = new WeakMap<DrawnElement, Width>()

/** For and against beside each other, each as long as the other; in one list where there is little room. */
export function sidesShown(reading: Reading): unknown {
  const {host, thread, further} = reading
  const isNarrow = widthOf(host).isNarrow
  const isRead = thread.lists.has(isNarrow ? 'all' : 'for')
  // What did not arrive is said above, and not asked for again at every drawing.
  if (!isRead && !thread.asked.has('first'))
    void Promise.resolve().then(() => further('first', ({open}) => open(thread, isNarrow ? ['all'] : sides)))
  if (thread.lists.has('for') && (!isNarrow || !isRead))
    return html`<div class="sides">
      ${sides.map(
        (side) =>
          html`<section>
            <h3>${sideCount(reading, side)}</h3>
            ${listShown(reading, side)}
          </section>`,
      )}
    </div>`
  return html`<p class="tally">${sides.map((side) => sideCount(reading, side))}</p>
    ${listShown(reading, 'all')}`
}

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
