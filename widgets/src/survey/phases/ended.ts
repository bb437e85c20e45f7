/** What a survey shows once there is nothing more to enter. */
import type {Activity, RefusalCode} from '@saha/contract'
import {html, nothing} from 'lit'
import type {Reader} from '../../kit/reader.ts'
import type {Phase} from '../journey.ts'
import type {SurveyView, SurveyWords} from '../view.ts'

type Listener = Reader<SurveyWords>

/** The server's receipt. */
export function sent(
  {reader, terms, activity}: SurveyView,
  phase: Phase & {is: 'sent'},
  another: () => void,
) {
  const {receipt: words} = terms.contribution
  const {level, wording} = terms.common
  return html`<div class="notice done" part="receipt">
      <h3 data-focus tabindex="-1">${terms.survey.sent.title}</h3>
      <p>${terms.survey.sent.text}</p>
      <p class="receipt-title">${words.title}</p>
      <p class="receipt"><code dir="ltr">${phase.receipt}</code> ${copyButton(terms, phase.receipt)}</p>
      <p>${words.use}</p>
    </div>
    <p>${reader.say.say(words.kept, {day: reader.say.day(activity.consultation.retention)})}</p>
    ${phase.isRemembered ? nothing : html`<p>${words.cannotRemember}</p>`}
    <p class="muted">${level[activity.level]} ${reader.say.say(wording, {version: activity.version})}</p>
    <div class="buttons"><button type="button" @click=${another}>${terms.survey.sent.another}</button></div>`
}

/** http pages have no clipboard: there the code can be selected. */
function copyButton({contribution: {receipt: words}}: SurveyWords, receipt: string) {
  if (!navigator.clipboard) return nothing
  return html`<button
    type="button"
    @click=${async (event: Event) => {
      const button = event.currentTarget as HTMLElement
      await navigator.clipboard.writeText(receipt)
      button.textContent = words.copied
    }}
  >
    ${words.copy}
  </button>`
}

/** Waits for the network. */
export const waiting = (
  {contribution: {waiting: words, sending}}: SurveyWords,
  {isKept, isTrying}: Phase & {is: 'waiting'},
  sendNow: () => void,
) =>
  html`<div class="notice">
    <h3 data-focus tabindex="-1">${words.title}</h3>
    <p>${isKept ? words.kept : words.notKept}</p>
    <button type="button" class="primary" aria-disabled=${isTrying} @click=${isTrying ? nothing : sendNow}>
      ${isTrying ? sending : words.sendNow}
    </button>
    <span class="unseen" role="status">${isTrying ? sending : words.title}</span>
  </div>`

/** The server, or this browser, will not take the answers: why, and what now. */
export function refused(
  {reader, terms, activity}: SurveyView,
  why: RefusalCode | 'too-old',
  back: () => void,
) {
  const {refused: words} = terms.contribution
  const {forWebmaster, originNotAllowed} = terms.common.misconfigured
  const places = {municipality: reader.plain(activity.municipality.name), origin: location.origin}
  return html`<div class="notice problem" part="error">
    <h3 data-focus tabindex="-1">${words.title}</h3>
    <p>${why === 'too-old' ? words.tooOld : words.because[why]}</p>
    ${
      why === 'origin-not-allowed'
        ? html`<p class="muted">${forWebmaster} ${reader.say.say(originNotAllowed, places)}</p>`
        : nothing
    }
    <p>${words.nothingLost}</p>
    <button type="button" class="primary" @click=${back}>${words.backToForm}</button>
  </div>`
}

export const notYetOpen = ({say}: Listener, {survey: {notYetOpen: words}}: SurveyWords, activity: Activity) =>
  html`<div class="notice">
    <h3 data-focus tabindex="-1">${words.title}</h3>
    <p>${say.say(words.text, {moment: say.moment(activity.consultation.opens)})}</p>
  </div>`

export const closed = ({say}: Listener, {survey: {closed: words}}: SurveyWords, activity: Activity) =>
  html`<div class="notice">
    <h3 data-focus tabindex="-1">${words.title}</h3>
    <p>${say.say(words.text, {moment: say.moment(activity.consultation.closes)})}</p>
  </div>`

/** This browser sent answers before. */
export const answered = ({survey: {answered: words}}: SurveyWords, again: () => void) =>
  html`<div class="notice done">
    <h3 data-focus tabindex="-1">${words.title}</h3>
    <button type="button" @click=${again}>${words.again}</button>
  </div>`
