import type {ConsentQuestion} from '@saha/contract'
import {checkConsent} from '@saha/domain/survey/kinds/consent'
import {html} from 'lit/html.js'
import {group, tick} from '../kinds/field.ts'
import {addKind, type Kind} from '../kinds/kind.ts'
import {moreOf} from '../view.ts'

/** A tick under words that the citizen agrees to. */
const kind: Kind<ConsentQuestion> = {
  render: (field) => {
    const {view, entry, id, enter} = field
    const isGiven = entry.typed !== ''
    return group(
      field,
      html`<div class="choices" part="options">
        ${tick('checkbox', id, moreOf(view).extra.consent.agree, isGiven, () => enter({typed: isGiven ? '' : 'true'}))}
      </div>`,
    )
  },
  read: (_, {typed}) => (typed === '' ? undefined : true),
  check: (_, answer) => checkConsent(answer),
  advise: (view, _, code) => (code === 'required' ? moreOf(view).extra.consent.tick : undefined),
  show: (view) => moreOf(view).extra.consent.agree,
}

addKind('consent', kind)
