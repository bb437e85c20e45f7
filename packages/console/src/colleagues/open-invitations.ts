import type {OpenInvitation} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'
import type {ColleagueWords} from './colleague-words.ts'

export interface OpenFacts {
  reader: Reader
  terms: ColleagueWords
  invitations: readonly OpenInvitation[]
  /** Whether letters can be sent. */
  mail: boolean
  renew: (invitation: OpenInvitation, byMail: boolean) => void
  takeBack: (invitation: OpenInvitation) => void
}

/** Who is invited and has not come yet. */
export function openPart({reader, terms, invitations, mail, renew, takeBack}: OpenFacts): TemplateResult {
  const {open, roles} = terms
  const {say, moment} = reader.speaker
  const row = (invitation: OpenInvitation) => {
    const {email, role, until, letter} = invitation
    const facts = [roles.names[role], say(open.until, {moment: moment(until)}), open.letter[letter]]
    return html`<li>
      <span><bdi class="address">${email}</bdi><br /><small>${facts.join(' · ')}</small></span>
      <span class="buttons">
        ${
          mail
            ? html`<button type="button" class="link" @click=${() => renew(invitation, true)}>
                ${say(open.resend, {email})}
              </button>`
            : nothing
        }
        <button type="button" class="link" @click=${() => renew(invitation, false)}>
          ${say(open.show, {email})}
        </button>
        <button type="button" class="link" @click=${() => takeBack(invitation)}>
          ${say(open.takeBack, {email})}
        </button>
      </span>
    </li>`
  }
  return html`<section class="card account-part" aria-labelledby="open-part">
    <h2 id="open-part" tabindex="-1">${open.title}</h2>
    ${
      invitations.length === 0
        ? html`<p class="muted">${open.none}</p>`
        : html`<ul class="list">
            ${invitations.map(row)}
          </ul>`
    }
  </section>`
}
