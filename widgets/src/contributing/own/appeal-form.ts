import {limits} from '@saha/contract/limits'
import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import type {OwnContributionTerms} from '@saha/i18n/own-contribution/terms'
import {html, nothing} from 'lit/html.js'
import {button} from '../button.ts'
import type {Appealing, OwnContribution} from './own-contribution.ts'

/** Why the author of what was hidden wants a second look at it. */
export function appealForm(
  terms: Pick<OwnContributionTerms, 'appeal' | 'notSent' | 'refused'>,
  {cancel}: Pick<ContributingTerms, 'cancel'>,
  own: Pick<OwnContribution, 'id' | 'enterAppeal' | 'appeal' | 'see'>,
  {text, problem, isSending}: Appealing,
) {
  const {id} = own
  const said = {
    empty: terms.appeal.empty,
    over: terms.appeal.none,
    notSent: terms.notSent,
    refused: terms.refused,
  }
  return html`<p>${terms.appeal.text}</p>
    <div class="field">
      <label for="appeal-${id}">${terms.appeal.label}</label>
      <textarea
        id="appeal-${id}"
        rows="4"
        dir="auto"
        maxlength=${limits.appealText}
        aria-describedby=${problem ? `problem-${id}` : nothing}
        aria-invalid=${problem === 'empty' ? 'true' : nothing}
        .value=${text}
        @input=${({target}: Event) => own.enterAppeal((target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    ${problem ? html`<p class="error" id="problem-${id}" role="alert">${said[problem]}</p>` : nothing}
    <div class="buttons">
      <button type="button" class="primary" aria-disabled=${isSending === true} @click=${() => own.appeal()}>
        ${terms.appeal.send}
      </button>
      ${button(cancel, () => own.see())}
    </div>`
}
