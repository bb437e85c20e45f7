import type {StaffOverview} from '@saha/contract'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import type {Reader} from '../kit/reader.ts'
import type {Employer} from './employer.ts'
import {navigation} from './navigation.ts'
import {topBar} from './top-bar.ts'

/** What is shown to somebody who is signed in. */
export interface Frame {
  overview: StaffOverview
  /** The one that is shown; `undefined` when they work for none. */
  employer: Employer | undefined
  /** Name of the page that is shown; `undefined` when the address leads nowhere. */
  page: string | undefined
  /** They have just changed their password. */
  hasNewPassword: boolean
  /** What was done last, in words; empty after a while. */
  told: string
}

/** What can be done from everywhere. */
export interface Deeds {
  changePassword: () => void
  chooseMunicipality: (id: string) => void
  signOut: () => void
}

/** What stands around every page behind the sign-in. @param content the page itself. */
export function frame(reader: Reader, shown: Frame, deeds: Deeds, content: unknown) {
  const {overview, employer, page, hasNewPassword, told} = shown
  const {account, toContent} = reader.words.console
  return html`<button type="button" class="skip" @click=${toMain}>${toContent}</button>
    ${topBar(
      reader,
      overview.email,
      employerLine(reader, overview.municipalities, employer, deeds),
      employer && addressOf(employer.id, 'account'),
      deeds,
    )}
    <div class="wrap frame">
      ${employer ? navigation(reader, employer, page, overview.isAdministrator) : nothing}
      <main id="content" tabindex="-1">
        ${hasNewPassword ? html`<p class="notice" role="status">${account.passwordChanged}</p>` : nothing}
        ${overview.hasGivenPassword ? passwordAdvice(reader, deeds) : nothing} ${content}
      </main>
    </div>
    <p class=${told ? 'told' : 'unseen'} role="status">${told}</p>`
}

/** Whoever is signed in works for no municipality, and does not run the server either. */
export function noEmployer(reader: Reader) {
  const {title, noEmployer: text} = reader.words.console.consultations
  return html`<h1 tabindex="-1">${title}</h1>
    <p class="notice">${text}</p>`
}

/** The address leads to no page, or to one that is not for this person. */
export function noPage(reader: Reader, municipality: string) {
  const {title, text, home} = reader.words.console.noPage
  return html`<h1 tabindex="-1">${title}</h1>
    <p>${text}</p>
    <p><a href=${addressOf(municipality, 'consultations')}>${home}</a></p>`
}

function toMain() {
  document.querySelector<HTMLElement>('#content')?.focus()
}

/** The municipality's name; a choice where somebody works for several. */
function employerLine(reader: Reader, all: readonly Employer[], chosen: Employer | undefined, deeds: Deeds) {
  if (!chosen) return nothing
  if (all.length === 1)
    return html`<span class="employer">${reader.show(chosen.name, chosen.languages)}</span>`
  const choose = (event: Event) => deeds.chooseMunicipality((event.target as HTMLSelectElement).value)
  return html`<label class="employer">
    <span class="unseen">${reader.words.console.consultations.municipality}</span>
    <select @change=${choose}>
      ${all.map(
        ({id, name, languages}) =>
          html`<option value=${id} ?selected=${id === chosen.id}>${reader.plain(name, languages)}</option>`,
      )}
    </select>
  </label>`
}

function passwordAdvice(reader: Reader, deeds: Deeds) {
  const {stillGiven, choosePassword} = reader.words.console.account
  return html`<div class="notice advice">
    <p>${stillGiven}</p>
    <button type="button" @click=${deeds.changePassword}>${choosePassword}</button>
  </div>`
}
