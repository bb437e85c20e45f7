import type {RegisteringTerms} from '@saha/i18n/registering/terms'
import {html, nothing} from 'lit/html.js'
import {gateAt} from '../../invitation/gate-at.ts'
import {refusedBox} from './form.ts'
import type {Registration, Step} from './registration.ts'

/** In the place of the form, until this browser has been let in. What was entered is kept meanwhile. */
export const gateBox = (
  terms: RegisteringTerms,
  registration: Registration,
  {why, problems}: Step & {is: 'form'},
) => html`
  ${why ? refusedBox(terms, registration, why) : nothing}
  ${gateAt({
    view: registration.view,
    place: 'registering',
    admitted: () => registration.go({is: 'form', problems}),
    close: () => registration.close(),
  })}
`
