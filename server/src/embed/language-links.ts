import {directionOf, speakerFor} from '@saha/i18n'
import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

/**
 * The same page in the municipality's other languages, each under its own name.
 *
 * @param query what the page's address says beside the language.
 */
export function languageLinks(
  {language, terms}: PageReader,
  languages: readonly string[],
  query: Readonly<Record<string, string>> = {},
): Markup | '' {
  const others = languages.filter((other) => other !== language)
  if (others.length === 0) return ''
  const addressIn = (other: string) => `?${new URLSearchParams({lang: other, ...query}).toString()}`
  return html`<ul class="languages" aria-label="${terms.hosted.languages}">
    ${others.map(
      (other) =>
        html`<li>
          <a href="${addressIn(other)}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}"
            >${speakerFor(other).languageName(other)}</a
          >
        </li>`,
    )}
  </ul>`
}
