/** A registration in the hands of whoever has its receipt. */
import type {RegisteringTerms} from '@saha/i18n/registering/terms'
import {html, nothing} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import {calendarLink} from '../draw-event.ts'
import {asksFields} from './asking.ts'
import {seatWords} from './arrived.ts'
import {change, find, see, withdraw} from './own-acts.ts'
import type {Registration, Step} from './registration.ts'

/** A field for the code. */
export function codeBox(terms: RegisteringTerms, registration: Registration, {problem}: Step & {is: 'code'}) {
  const {own} = terms
  const open = () => void find(registration)
  // Not a form: frames of other sites may not submit any.
  return html`<div class="notice">
    <h3 data-focus>${own.title}</h3>
    <div class="field">
      <label for="own-code">${own.code}</label>
      <input
        id="own-code"
        dir="ltr"
        size="26"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${problem ? 'own-problem' : nothing}
        aria-invalid=${problem ? 'true' : nothing}
        .value=${registration.code}
        @input=${({target}: Event) => (registration.code = (target as HTMLInputElement).value)}
        @keydown=${({key}: KeyboardEvent) => key === 'Enter' && open()}
      />
    </div>
    ${problem ? html`<p class="error" id="own-problem" role="alert" part="error">${own[problem]}</p>` : nothing}
    <div class="buttons">
      ${button(own.open, open, true)} ${button(terms.cancel, () => registration.close())}
    </div>
  </div>`
}

/** What became of it, and what can be done. */
export function ownBox(
  terms: RegisteringTerms,
  registration: Registration,
  {status, isSaved}: Step & {is: 'own'},
) {
  const {view} = registration
  const {cancelled} = view.activity.event
  const hasWords = view.activity.event.registration.name !== 'none' || asksFields(view)
  return html`<div class="notice done">
    ${cancelled ? html`<h3 data-focus>${terms.own.title}</h3>` : seatWords(terms, registration, status)}
    ${status.movedUp ? html`<p>${terms.movedUp}</p>` : nothing}
    ${
      status.link
        ? html`<p>${terms.link}: <a href=${status.link} dir="ltr" rel="noopener">${status.link}</a></p>`
        : nothing
    }
    ${isSaved ? html`<p role="status">${terms.own.saved}</p>` : nothing}
    <div class="buttons">
      ${status.canChange && hasWords ? button(terms.change, () => change(registration, status)) : nothing}
      ${status.canWithdraw ? button(terms.withdraw, () => registration.go({is: 'sure', status})) : nothing}
      ${calendarLink(view)}
    </div>
    ${button(terms.close, () => registration.close())}
  </div>`
}

/** What is lost by a withdrawal, before anything is. */
export function sureBox(
  terms: RegisteringTerms,
  registration: Registration,
  {status, problem, isSending}: Step & {is: 'sure'},
) {
  const {sure, own} = terms
  return html`<div class="notice problem">
    <h3 data-focus>${terms.withdraw}</h3>
    <p>${status.seat === 'waits' ? sure.waits : sure.seat}</p>
    ${problem ? html`<p class="error" role="alert" part="error">${own[problem]}</p>` : nothing}
    <div class="buttons">
      <button
        type="button"
        class="primary"
        aria-disabled=${isSending === true}
        @click=${() => void withdraw(registration, status)}
      >
        ${isSending ? terms.sending : sure.yes}
      </button>
      ${button(sure.no, () => see(registration, status))}
    </div>
  </div>`
}
