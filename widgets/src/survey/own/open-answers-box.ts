/** What moderators did with open answers, and the wish for a second look. */
import type {OpenAnswersStatus} from '@saha/contract'
import type {OpenAnswersTerms} from '@saha/i18n/open-answers/terms'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import {html, nothing} from 'lit/html.js'
import {appealForm} from '../../contributing/own/appeal-form.ts'
import type {Appealing} from '../../contributing/own/own-contribution.ts'
import {standing} from '../../contributing/own/own-parts.ts'
import type {SurveyView} from '../view.ts'
import {button} from './boxes.ts'
import type {OwnResponse} from './own-response.ts'

export interface OpenAnswersWords {
  openAnswers: OpenAnswersTerms
  reasons: ReasonsTerms
}

/** Below what is said of the response; nothing where nobody reads open answers, or there are none. */
export function openAnswersBox(
  {openAnswers: terms, reasons}: OpenAnswersWords,
  {reader}: SurveyView,
  own: OwnResponse,
) {
  const status: OpenAnswersStatus | undefined = own.status?.openAnswers
  if (!status) return nothing
  return html`<div class="notice">
    <h4>${terms.title}</h4>
    ${standing({ownContribution: terms, reasons}, reader, status)}
    ${
      status.canAppeal
        ? html`<div class="buttons">${button(terms.appeal.go, () => own.askToAppeal())}</div>`
        : nothing
    }
  </div>`
}

/** Why the author wants a second look. */
export function appealBox({openAnswers: terms}: OpenAnswersWords, own: OwnResponse, step: Appealing) {
  return html`<div class="notice">
    <h3 data-focus>${terms.appeal.go}</h3>
    ${appealForm(terms, terms, own, step)}
  </div>`
}
