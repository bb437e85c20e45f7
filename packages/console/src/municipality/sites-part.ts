import type {ConsoleMunicipalityTerms} from '@saha/i18n/console-municipality/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {textField} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'

const site = /^(?:https?:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?|null)$/

/** Sites as they are typed: one in each line, without what browsers add at the end. */
export function sitesIn(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim().replace(/\/$/, ''))
  return [...new Set(lines.filter((line) => line !== ''))]
}

/** The first line that is no site; `undefined` when all are. */
export function wrongSite(sites: readonly string[]): string | undefined {
  return sites.find((line) => !site.test(line))
}

/** Sites whose pages may send contributions. */
export function sitesPart(
  reader: Reader,
  {sites: words}: ConsoleMunicipalityTerms,
  typed: string,
  onInput: (typed: string) => void,
): TemplateResult {
  const sites = sitesIn(typed)
  const wrong = wrongSite(sites)
  return html`<section class="card" aria-labelledby="town-sites">
    <h2 id="town-sites">${words.title}</h2>
    <p>${words.text}</p>
    ${textField({
      id: 'town-origins',
      label: words.label,
      hint: words.hint,
      problem: wrong === undefined ? undefined : reader.speaker.say(words.problem, {line: wrong}),
      value: typed,
      rows: 4,
      dir: 'ltr',
      onInput,
    })}
    ${sites.length === 0 ? html`<p class="hint">${words.none}</p>` : nothing}
    ${sites.includes('null') ? html`<p class="notice problem">${words.anySite}</p>` : nothing}
  </section>`
}
