/** The server's word: a seat, or a place on the waiting list, and the code for all that can be done with it. */
import type {RegistrationReceipt, RegistrationStatus} from '@saha/contract'
import type {RegisteringTerms} from '@saha/i18n/registering/terms'
import {html, nothing} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import {calendarLink} from '../draw-event.ts'
import {find} from './own-acts.ts'
import type {Registration} from './registration.ts'

export function arrived(terms: RegisteringTerms, registration: Registration, reply: RegistrationReceipt) {
  const {receipt: words} = terms
  const {receipt} = reply
  const isOpen = registration.view.activity.level === 'open'
  return html`<div class="notice done" part="receipt">
    ${seatWords(terms, registration, reply)}
    <p><strong>${words.title}</strong></p>
    <p class="buttons"><code dir="ltr">${receipt}</code>${copyButton(words, receipt)}</p>
    <p>${words.use}</p>
    <div class="buttons">
      ${button(terms.own.title, () => void find(registration, receipt))} ${calendarLink(registration.view)}
    </div>
    <div class="buttons">
      ${isOpen ? button(terms.another, () => registration.startAnew()) : nothing}
      ${button(terms.close, () => registration.close())}
    </div>
  </div>`
}

/** Whether there is a seat, and how many wait before. */
export function seatWords(
  terms: RegisteringTerms,
  {view}: Registration,
  {seat, ahead}: Pick<RegistrationStatus, 'seat' | 'ahead'>,
) {
  const words = seat === 'waits' ? terms.waits : terms.seat
  return html`<h3 data-focus>${words.title}</h3>
    ${seat === 'waits' && ahead !== undefined ? html`<p>${view.reader.say.count(terms.ahead, ahead)}</p>` : nothing}
    <p>${words.text}</p>`
}

export const withdrawn = (terms: RegisteringTerms, registration: Registration) =>
  html`<div class="notice done">
    <p data-focus>${terms.withdrawn}</p>
    ${button(terms.close, () => registration.close())}
  </div>`

/** http pages have no clipboard, and some refuse it: there the code can be selected. */
function copyButton(words: RegisteringTerms['receipt'], receipt: string) {
  if (!navigator.clipboard) return nothing
  const copy = async ({target}: Event) => {
    const isCopied = await navigator.clipboard.writeText(receipt).then(
      () => true,
      () => false,
    )
    if (isCopied) (target as HTMLElement).textContent = words.copied
  }
  return html`<button type="button" aria-live="polite" .textContent=${words.copy} @click=${copy}></button>`
}
