import type {Activity} from '@saha/contract'
import type {ArrivalTerms} from '@saha/i18n/arrival/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from './asides.ts'
import type {AnyReader} from './reader.ts'

/** What the server has stored. */
export interface Arrival {
  is: 'sent'
  activity: Activity
  receipt: string
  /** The browser remembers that something was sent. */
  isRemembered: boolean
  again: () => void
  /** Opens what was sent, for one of the things that can be done with it. */
  open?: ((receipt: string, want: 'change' | 'withdraw' | 'copy') => void) | undefined
}

/** Shows the server's receipt in one language. */
export const arrivalsIn =
  (terms: ArrivalTerms): Shower<Arrival> =>
  (reader, _, arrival) =>
    arrivalBox(terms, reader, arrival)

function arrivalBox(
  terms: ArrivalTerms,
  reader: AnyReader,
  {activity, receipt, isRemembered, again, open}: Arrival,
) {
  const {receipt: words} = terms
  const common = reader.terms?.common
  return html`<div class="notice done" part="receipt">
      <h3 data-focus>${terms.title}</h3>
      <p>${terms.text}</p>
      <p><strong>${words.title}</strong></p>
      <p class="buttons"><code dir="ltr">${receipt}</code>${copyButton(words, receipt)}</p>
      <p>${words.use}</p>
      ${
        open
          ? html`<div class="buttons">
              ${(['change', 'withdraw', 'copy'] as const).map(
                (want) =>
                  html`<button type="button" @click=${() => open(receipt, want)}>${terms[want]}</button>`,
              )}
            </div>`
          : nothing
      }
    </div>
    <p>${reader.say.say(words.kept, {day: reader.say.day(activity.consultation.retention)})}</p>
    ${isRemembered ? nothing : html`<p>${words.cannotRemember}</p>`}
    <p class="muted">${common && reader.say.say(common.wording, {version: activity.version})}</p>
    ${
      activity.level === 'open'
        ? html`<div class="buttons"><button type="button" @click=${again}>${terms.another}</button></div>`
        : nothing
    }`
}

/** http pages have no clipboard, and some refuse it: there the code can be selected. */
function copyButton(words: ArrivalTerms['receipt'], receipt: string) {
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
