import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit/html.js'
import {dismiss, drawIn, isRemembered} from '../../contributing/afterwards.ts'
import {receiptCode} from '../../contributing/receipt-code.ts'
import type {Author} from './author.ts'
import {rarerOf} from './rarer.ts'
import type {Arrived} from './slips.ts'
import type {ComposingWords} from './words.ts'

const MINUTE = 60_000

/** What became of a comment that has just arrived, and the code that stands for it. */
export function arrivedNote(
  {composing: terms, handingOver: words}: ComposingWords,
  author: Author,
  slip: Arrived,
) {
  const {desk} = author
  const {reader} = desk.view
  const {key, comment, receipt, waits, hidden, until} = slip
  // The server gives a little more than it promises.
  const minutes = Math.min(limits.editMinutes, Math.floor((until - Date.now()) / MINUTE))
  // Told anew by and by, and never aloud.
  if (minutes > 0) drawIn(author, MINUTE / 2)
  const open = (want?: 'edit' | 'withdraw') => author.open(comment, {receipt, want})
  return html`<div class="notice done" role="group" part="receipt" aria-labelledby="slip-${key}">
    <h3 id="slip-${key}" aria-level=${author.levelOf(slip)}>
      ${hidden ? terms.hidden : waits.length > 0 ? terms.waits : terms.published}
    </h3>
    ${waits.length > 0 ? rarerOf(author).waits.render(waits) : nothing} ${receiptCode(words, receipt)}
    <p>${terms.use} ${isRemembered(author) ? words.remembered : words.forgotten}</p>
    ${minutes > 0 ? html`<p class="muted">${reader.say.count(terms.minutes, minutes)}</p>` : nothing}
    <div class="buttons">
      ${minutes > 0 ? html`<button type="button" @click=${() => open('edit')}>${terms.edit}</button>` : nothing}
      <button type="button" @click=${() => open('withdraw')}>${terms.withdraw}</button>
      ${hidden || waits.length > 0 ? html`<button type="button" @click=${() => open()}>${terms.follow}</button>` : nothing}
      <button type="button" @click=${() => dismiss(author, slip)}>${words.done}</button>
    </div>
  </div>`
}
