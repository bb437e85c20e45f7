import type {OwnTerms} from '@saha/i18n/own/terms'
import {html, nothing} from 'lit/html.js'
import {button} from './boxes.ts'
import type {CodeProblem} from '../phase.ts'
import type {OwnResponse} from './own-response.ts'

/** Asks for the receipt code. Not a form: frames of other sites may not submit any. */
export function codeBox({code: words, leave}: OwnTerms, own: OwnResponse, problem: CodeProblem | undefined) {
  const find = () => void own.find()
  return html`<div class="notice">
    <h3 data-focus>${words.title}</h3>
    <label for="own-code">${words.label}</label>
    <input
      id="own-code"
      dir="ltr"
      size="26"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${problem ? 'own-problem' : nothing}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${own.code}
      @input=${({target}: Event) => (own.code = (target as HTMLInputElement).value)}
      @keydown=${({key}: KeyboardEvent) => key === 'Enter' && find()}
    />
    ${problem ? html`<p id="own-problem" class="error" part="error">${words[problem]}</p>` : nothing}
    <div class="buttons">${button(words.open, find, true)} ${button(leave, () => own.leave())}</div>
  </div>`
}
