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

/** Head of every page behind the sign-in. */
export function topBar(
  reader: Reader,
  email: string,
  employer: unknown,
  actions: {changePassword: () => void; signOut: () => void},
) {
  const {account} = reader.words.console
  return html`<header class="top-bar">
    <div class="wrap">
      ${brand} ${employer} ${languageButtons(reader)}
      <div class="account">
        <span class="muted">${account.signedInAs} <bdi>${email}</bdi></span>
        <button type="button" class="link" @click=${actions.changePassword}>${account.changePassword}</button>
        <button type="button" class="link" @click=${actions.signOut}>${account.signOut}</button>
      </div>
    </div>
  </header>`
}
