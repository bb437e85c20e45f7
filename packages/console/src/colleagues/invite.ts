import type {StaffRole} from '@saha/contract'
import {html, type TemplateResult} from 'lit'
import type {Deed} from '../kit/deed.ts'
import {cardsField, describedBy, field} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'
import {refusalsOf, type ColleagueWords} from './colleague-words.ts'

export interface InviteFacts {
  reader: Reader
  terms: ColleagueWords
  deed: Deed
  /** Whether what was typed is no address. */
  isIncomplete: boolean
  send: (event: SubmitEvent) => void
}

/** A form by which somebody is invited. */
export function invitePart({reader, terms, deed, isIncomplete, send}: InviteFacts): TemplateResult {
  const {invite, roles} = terms
  const address = {
    id: 'invite-email',
    label: invite.email,
    problem: isIncomplete ? invite.problem : undefined,
  }
  const names = Object.entries(roles.names) as [StaffRole, string][]
  return html`<section class="card account-part" aria-labelledby="invite-part">
    <h2 id="invite-part">${invite.title}</h2>
    ${deed.notice(reader, refusalsOf(terms))}
    <form class="fields" novalidate @submit=${send}>
      ${field(
        address,
        html`<input
          id="invite-email"
          name="invite-email"
          type="email"
          autocomplete="off"
          dir="ltr"
          aria-invalid=${isIncomplete ? 'true' : 'false'}
          aria-describedby=${describedBy(address)}
          required
        />`,
      )}
      ${cardsField({
        name: 'invite-role',
        label: invite.role,
        choices: names.map(([role, name]) => ({value: role, title: name, text: roles.may[role]})),
        chosen: 'editor',
      })}
      <div class="buttons">
        <button class="primary" aria-disabled=${deed.isUnderWay}>${invite.send}</button>
      </div>
    </form>
  </section>`
}
