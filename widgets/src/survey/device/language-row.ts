import type {DeviceTerms} from '@saha/i18n/device/terms'
import {baseLanguage, directionOf} from '@saha/i18n/languages'
import {html, nothing} from 'lit/html.js'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {AnyReader} from '../../kit/reader.ts'
import type {Journey} from '../journey.ts'

/** The languages of the municipality, each under its own name. Nothing that was entered changes with them. */
export function languageRow(terms: DeviceTerms, reader: AnyReader, host: DrawnElement, {activity}: Journey) {
  const languages = activity?.municipality.languages ?? []
  if (languages.length < 2) return nothing
  const isRead = (language: string) => baseLanguage(language) === baseLanguage(reader.language)
  return html`<div class="buttons" role="group" aria-label=${terms.languages}>
    ${languages.map(
      (language) =>
        html`<button
          type="button"
          lang=${language}
          dir=${directionOf(language)}
          aria-pressed=${isRead(language)}
          class=${isRead(language) ? 'chosen' : ''}
          @click=${() => (host.lang = language)}
        >
          ${nameOf(language)}
        </button>`,
    )}
  </div>`
}

const nameOf = (language: string) =>
  new Intl.DisplayNames(language, {type: 'language'}).of(language) ?? language
