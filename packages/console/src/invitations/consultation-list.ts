import type {ConsoleInvitationsTerms} from '@saha/i18n/console-invitations/terms'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import type {InvitedConsultation} from './invited.ts'

interface Facts {
  reader: Reader
  terms: ConsoleInvitationsTerms
  place: Place
  invited: readonly InvitedConsultation[]
}

/** Consultations for which codes can be made; where there are none, how to come to one. */
export function consultationList({reader, terms, place, invited}: Facts) {
  const {nowhere} = terms
  if (invited.length === 0)
    return html`<div class="notice">
      <p>${nowhere.text}</p>
      <p>${nowhere.how}</p>
      ${
        place.rights.includes('build')
          ? html`<p><a href=${addressOf(place.municipality, 'consultations')}>${nowhere.build}</a></p>`
          : html`<p>${nowhere.ask}</p>`
      }
    </div>`
  const {state} = reader.words.console.consultations
  return html`<ul class="invited-list">
    ${invited.map(
      ({consultation, activities}) =>
        html`<li class="card">
          <h2>
            <a href=${addressOf(place.municipality, 'invitations', [consultation.id])}
              >${reader.plain(consultation.title, place.languages)}</a
            >
            <span class="state ${consultation.state}">${state[consultation.state]}</span>
          </h2>
          ${whatOpens({reader, terms, place}, activities)}
        </li>`,
    )}
  </ul>`
}

/** What a code opens. */
export function whatOpens(
  {reader, terms, place}: Omit<Facts, 'invited'>,
  activities: InvitedConsultation['activities'],
) {
  const {consultations} = reader.words.console
  if (activities.length === 0) return nothing
  return html`<p class="muted">${terms.opens}</p>
    <ul class="opens">
      ${activities.map(
        ({title, kind}) =>
          html`<li>
            ${reader.plain(title, place.languages)} <span class="kind">${consultations[kind]}</span>
          </li>`,
      )}
    </ul>`
}
