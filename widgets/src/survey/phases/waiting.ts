import {html, nothing} from 'lit/html.js'
import type {Journey} from '../journey.ts'
import type {Phase} from '../phase.ts'
import type {SurveyWords} from '../view.ts'

/** Waits for the network. @param text what is true where nothing may be kept. */
export const waiting = (
  {contribution: {waiting: words, sending}}: SurveyWords,
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
 * @param retry brings the rest; absent while it is on its way.
 */
export const receiptAlone = (
  {contribution, common}: SurveyWords,
  receipt: string,
  retry: (() => void) | false,
) =>
  html`<div class="notice done" part="receipt">
    <h3 ?data-focus=${retry}>${contribution.stored}</h3>
    <p><code dir="ltr">${receipt}</code></p>
    ${retry ? html`<button type="button" @click=${retry}>${common.retry}</button>` : nothing}
  </div>`
