import {directionOf, speakerFor} from '@saha/i18n'
import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

/** The same page in the municipality's other languages, each under its own name. */
export function languageLinks({language, terms}: PageReader, languages: readonly string[]): Markup | '' {
  const others = languages.filter((other) => other !== language)
  if (others.length === 0) return ''
  return html`<ul class="languages" aria-label="${terms.hosted.languages}">
    ${others.map(
      (other) =>
        html`<li>
          <a href="?lang=${other}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}"
            >${speakerFor(other).languageName(other)}</a
          >
        </li>`,
    )}
  </ul>`
}
