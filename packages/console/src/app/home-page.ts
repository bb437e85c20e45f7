import type {StaffOverview} from '@saha/contract'
import {html, nothing} from 'lit'
import type {Reader} from '../kit/reader.ts'
import {topBar} from './top-bar.ts'

/** What is shown to somebody who is signed in. */
export interface Home {
  overview: StaffOverview
  /** The one that is shown; `undefined` when they work for none. */
  municipality: string | undefined
  /** They have just changed their password. */
  hasNewPassword: boolean
}

/** What they can do here. */
export interface Deeds {
  changePassword: () => void
  chooseMunicipality: (id: string) => void
  signOut: () => void
  end: () => void
}

type Employer = StaffOverview['municipalities'][number]

/** The page behind the sign-in: whose it is, and the consultations of one municipality. */
export function homePage(reader: Reader, {overview, municipality, hasNewPassword}: Home, deeds: Deeds) {
  const {account, consultations, toContent} = reader.words.console
  const employer = overview.municipalities.find(({id}) => id === municipality)
  return html`<a class="skip" href="#content">${toContent}</a>
    ${topBar(reader, overview.email, deeds)}
    <main id="content" class="wrap" tabindex="-1">
      <div>
        ${employer ? employerLine(reader, overview.municipalities, employer, deeds) : nothing}
        <h1 tabindex="-1">${consultations.title}</h1>
      </div>
      ${hasNewPassword ? html`<p class="notice" role="status">${account.passwordChanged}</p>` : nothing}
      ${overview.hasGivenPassword ? passwordAdvice(reader, deeds) : nothing}
      ${
        employer
          ? html`<console-consultations
              .reader=${reader}
              .place=${{...employer, municipality: employer.id, server: overview.server}}
              @signed-out=${deeds.end}
            ></console-consultations>`
          : html`<p class="notice">${consultations.noEmployer}</p>`
      }
    </main>`
}

/** The municipality's name; a choice where somebody works for several. */
function employerLine(reader: Reader, all: readonly Employer[], chosen: Employer, deeds: Deeds) {
  if (all.length === 1) return html`<p class="employer">${reader.show(chosen.name, chosen.languages)}</p>`
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
  return html`<div class="notice">
    <p>${stillGiven}</p>
    <button type="button" @click=${deeds.changePassword}>${choosePassword}</button>
  </div>`
}
