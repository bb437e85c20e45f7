import {limits} from '@saha/contract/limits'
import type {OwnCommentTerms} from '@saha/i18n/own-comment/terms'
import {html, nothing} from 'lit/html.js'
import {button} from './buttons.ts'
import type {OwnComment, Step} from './own-comment.ts'

/** Why the author of what was hidden wants a second look at it. */
export function appealForm(
  terms: OwnCommentTerms,
  own: OwnComment,
  {text, problem, isSending}: Step & {is: 'appealing'},
) {
  const {key} = own.slip
  const said = {
    empty: terms.appeal.empty,
    over: terms.appeal.none,
    notSent: terms.notSent,
    refused: terms.refused,
  }
  return html`<p>${terms.appeal.text}</p>
    <div class="field">
      <label for="appeal-${key}">${terms.appeal.label}</label>
      <textarea
        id="appeal-${key}"
        rows="4"
        dir="auto"
        maxlength=${limits.appealText}
        aria-describedby=${problem ? `problem-${key}` : nothing}
        aria-invalid=${problem === 'empty' ? 'true' : nothing}
        .value=${text}
        @input=${({target}: Event) => own.enter({text: (target as HTMLTextAreaElement).value})}
      ></textarea>
    </div>
    ${problem ? html`<p class="error" id="problem-${key}" role="alert">${said[problem]}</p>` : nothing}
    <div class="buttons">
      <button type="button" class="primary" aria-disabled=${isSending === true} @click=${() => own.appeal()}>
        ${terms.appeal.send}
      </button>
      ${button(terms.withdraw.no, () => own.see())}
    </div>`
}
