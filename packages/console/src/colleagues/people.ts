import type {Colleague, StaffRole} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {Deed} from '../kit/deed.ts'
import type {Reader} from '../kit/reader.ts'
import {refusalsOf, type ColleagueWords} from './colleague-words.ts'

export interface PeopleFacts {
  reader: Reader
  terms: ColleagueWords
  colleagues: readonly Colleague[]
  deed: Deed
  change: (colleague: Colleague, role: StaffRole) => void
  remove: (colleague: Colleague) => void
  recover: (colleague: Colleague) => void
}

/** Who works here, and as what. */
export function peoplePart(facts: PeopleFacts): TemplateResult {
  const {reader, terms, colleagues, deed} = facts
  return html`<section class="card account-part" aria-labelledby="people-part">
    <h2 id="people-part" tabindex="-1">${terms.people.title}</h2>
    ${deed.notice(reader, refusalsOf(terms))}
    <ul class="list">
      ${colleagues.map((colleague) => html`<li>${row(facts, colleague)}</li>`)}
    </ul>
  </section>`
}

function row({reader, terms, change, remove, recover}: PeopleFacts, colleague: Colleague): TemplateResult {
  const {email, role, isYou, hasSecondFactor, isLastOwner} = colleague
  const {people, roles} = terms
  const {say} = reader.speaker
  const chosen = (event: Event) => change(colleague, (event.target as HTMLSelectElement).value as StaffRole)
  const names = Object.entries(roles.names) as [StaffRole, string][]
  const proof = hasSecondFactor ? people.secondFactor : people.passwordOnly
  return html`<span
      ><bdi class="address">${email}</bdi
      >${isYou ? html` <span class="state-on">(${people.you})</span>` : nothing}<br />
      <small>${proof}${isLastOwner ? html`<br />${people.lastOwner}` : nothing}</small></span
    >
    <span class="buttons">
      ${
        isLastOwner
          ? html`<span>${roles.names[role]}</span>`
          : html`<select
                class="role"
                aria-label=${say(people.role, {email})}
                .value=${live(role)}
                @change=${chosen}
              >
                ${names.map(
                  ([value, name]) =>
                    html`<option value=${value} ?selected=${value === role}>${name}</option>`,
                )}
              </select>
              ${
                isYou
                  ? nothing
                  : html`<button type="button" class="link" @click=${() => recover(colleague)}>
                      ${say(people.recover, {email})}
                    </button>`
              }
              <button type="button" class="link" @click=${() => remove(colleague)}>
                ${isYou ? people.leave : say(people.remove, {email})}
              </button>`
      }
    </span>`
}
