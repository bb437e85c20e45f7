import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit/html.js'
import {dismiss, drawIn, isRemembered} from '../../../contributing/afterwards.ts'
import {button} from '../../../contributing/button.ts'
import {NOTICES} from '../../../contributing/places.ts'
import {receiptCode} from '../../../contributing/receipt-code.ts'
import type {Author} from '../author.ts'
import type {Arrived} from '../slips.ts'
import type {SendingWords} from './sending-words.ts'

const MINUTE = 60_000

/** What became of an idea that has just arrived, what happens next, and the code that stands for it. */
export function arrivedCard(
  {handedIn: terms, handingOver, waits: reasons}: SendingWords,
  author: Author,
  slip: Arrived,
) {
  const {view} = author.desk
  const {say} = view.reader
  const {key, idea = 0, receipt, waits, hidden, until} = slip
  const became = hidden ? 'hidden' : waits.length > 0 ? 'waits' : 'published'
  // The server gives a little more than it promises.
  const minutes = Math.min(limits.editMinutes, Math.floor((until - Date.now()) / MINUTE))
  // Told anew by and by, and never aloud.
  if (minutes > 0) drawIn(author, MINUTE / 2)
  const open = (want?: 'edit' | 'withdraw') => author.open(NOTICES, {receipt, want})
  return html`<div class="notice done" role="group" part="receipt" aria-labelledby="slip-${key}">
    <h3 id="slip-${key}">
      ${became === 'published' ? say.say(terms.published, {number: idea}) : terms[became]}
    </h3>
    ${waits.map((reason) => html`<p>${reasons[reason]}</p>`)}
    ${became === 'published' ? html`<p><a href=${view.linkTo(idea)}>${terms.see}</a></p>` : nothing}
    ${receiptCode(handingOver, receipt)}
    <p>${terms.use} ${isRemembered(author) ? handingOver.remembered : handingOver.forgotten}</p>
    <p><b>${terms.next.title}</b> ${terms.next[became]}</p>
    ${minutes > 0 ? html`<p class="muted">${say.count(terms.minutes, minutes)}</p>` : nothing}
    <div class="buttons">
      ${minutes > 0 ? button(terms.change, () => open('edit')) : nothing}
      ${button(terms.withdraw, () => open('withdraw'))} ${button(terms.follow, () => open())}
      ${button(handingOver.done, () => dismiss(author, slip))}
    </div>
  </div>`
}
