import {directionOf, spoken, type SpokenLanguage} from '@saha/i18n/languages'
import {html} from 'lit'
import {brand} from '../kit/brand.ts'
import {chooseLanguage} from '../kit/language-choice.ts'
import type {Reader} from '../kit/reader.ts'

const names: Record<SpokenLanguage, string> = {ar: 'العربية', en: 'English', fr: 'Français'}

/** Names of the languages, each in itself: whoever cannot read this page finds theirs. */
export function languageButtons(reader: Reader) {
  return html`<div class="languages" role="group" aria-label=${reader.words.console.chooseLanguage}>
    ${spoken.map(
      (language) =>
        html`<button
          type="button"
          lang=${language}
          dir=${directionOf(language)}
          aria-pressed=${language === reader.language}
          @click=${() => chooseLanguage(language)}
        >
          ${names[language]}
        </button>`,
    )}
  </div>`
}

/** Head of every page behind the sign-in. @param account address of the page about one's own account, if any. */
export function topBar(
  reader: Reader,
  email: string,
  employer: unknown,
  account: string | undefined,
  actions: {changePassword: () => void; signOut: () => void},
) {
  const {account: terms, pages} = reader.words.console
  return html`<header class="top-bar">
    <div class="wrap">
      ${brand} ${employer} ${languageButtons(reader)}
      <div class="account">
        <span class="muted">${terms.signedInAs} <bdi>${email}</bdi></span>
        ${
          account
            ? html`<a href=${account}>${pages.account}</a>`
            : html`<button type="button" class="link" @click=${actions.changePassword}>
                ${terms.changePassword}
              </button>`
        }
        <button type="button" class="link" @click=${actions.signOut}>${terms.signOut}</button>
      </div>
    </div>
  </header>`
}
