/** What a survey shows once there is nothing more to enter. */
import {html, nothing} from 'lit/html.js'
import type {Journey, Phase} from '../journey.ts'
import type {SurveyView, SurveyWords} from '../view.ts'

/** The server's receipt. */
export function sent({reader, terms, activity}: SurveyView, phase: Phase & {is: 'sent'}, journey: Journey) {
  const {receipt: words} = terms.contribution
  const {level, wording} = terms.common
  return html`<div class="notice done" part="receipt">
      <h3 data-focus>${terms.survey.sent.title}</h3>
      <p>${terms.survey.sent.text}</p>
      <p><strong>${words.title}</strong></p>
      <p class="buttons"><code dir="ltr">${phase.receipt}</code>${copyButton(terms, phase.receipt)}</p>
      <p>${words.use}</p>
    </div>
    <p>${reader.say.say(words.kept, {day: reader.say.day(activity.consultation.retention)})}</p>
    ${phase.isRemembered ? nothing : html`<p>${words.cannotRemember}</p>`}
    <p class="muted">${`${level[activity.level]} ${reader.say.say(wording, {version: activity.version})}`}</p>
    <div class="buttons">
      <button type="button" @click=${() => journey.startAnew()}>${terms.survey.sent.another}</button>
    </div>`
}

/** http pages have no clipboard, and some refuse it: there the code can be selected. */
function copyButton({contribution: {receipt: words}}: SurveyWords, receipt: string) {
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

/** Waits for the network. */
export const waiting = (
  {contribution: {waiting: words, sending}}: SurveyWords,
  {isKept, isTrying}: Phase & {is: 'waiting'},
  journey: Journey,
) =>
  html`<div class="notice">
    <h3 data-focus>${words.title}</h3>
    <p>${isKept ? words.kept : words.notKept}</p>
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
