import {html} from 'lit/html.js'
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
  </div>`
