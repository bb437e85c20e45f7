import type {ConsentQuestion} from '@saha/contract'
import {checkConsent} from '@saha/domain/survey/kinds/words'
import {html, nothing} from 'lit/html.js'
import {group} from '../kinds/field.ts'
import type {Kind} from '../kinds/kind.ts'
import {moreOf} from '../view.ts'

/** A tick under words that the citizen agrees to. */
export const kind: Kind<ConsentQuestion> = {
  render: (field) => {
    const {view, entry, problem, enter} = field
    const isGiven = entry.typed !== ''
    return group(
      field,
      html`<div class="choices" part="options">
        <label class="choice ${isGiven ? 'chosen' : ''}">
          <input
            type="checkbox"
            .checked=${isGiven}
            aria-invalid=${problem ? 'true' : nothing}
            @change=${() => enter({typed: isGiven ? '' : 'true'})}
          />
          <span>${moreOf(view).extra.consent.agree}</span>
        </label>
      </div>`,
    )
  },
  read: (_, {typed}) => (typed === '' ? undefined : true),
  check: (_, answer) => checkConsent(answer),
  advise: (view, _, code) => (code === 'required' ? moreOf(view).extra.consent.tick : undefined),
  show: (view) => moreOf(view).extra.consent.agree,
}
