import type {ContributionTerms} from '@saha/i18n/contribution/terms'
import {html, nothing} from 'lit/html.js'
import type {Journey} from '../journey.ts'
import type {Phase} from '../phase.ts'

/** Waits for the network. @param text what is true where nothing may be kept. */
export const waiting = (
  {waiting: words, sending}: ContributionTerms,
  {isKept, isTrying}: Phase & {is: 'waiting'},
  journey: Journey,
  text?: unknown,
) =>
  html`<div class="notice">
    <h3 data-focus>${words.title}</h3>
    <p>${text || (isKept ? words.kept : words.notKept)}</p>
    <button
      type="button"
      class="primary"
      aria-live="polite"
      aria-disabled=${isTrying}
      @click=${() => isTrying || journey.deliver()}
    >
      ${isTrying ? sending : words.sendNow}
    </button>
    ${
      journey.activity?.level === 'open'
        ? html`<button type="button" @click=${() => journey.startAnew()}>${words.another}</button>`
        : nothing
    }
  </div>`

/**
 * What must be said once the answers are stored, whatever else does not arrive.
 *
 * @param again on the button that brings the rest; nothing while it is on its way.
 */
export const receiptAlone = (
  {stored}: ContributionTerms,
  receipt: string,
  again: string | false | undefined,
  retry: () => void,
) =>
  html`<div class="notice done" part="receipt">
    <h3 ?data-focus=${again}>${stored}</h3>
    <p><code dir="ltr">${receipt}</code></p>
    ${again ? html`<button type="button" @click=${retry}>${again}</button>` : nothing}
  </div>`
