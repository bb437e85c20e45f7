import type {ConsoleMunicipalityTerms} from '@saha/i18n/console-municipality/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {textField, tickField} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'

const site = /^(?:https?:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?|null)$/

/** Among sites, this lets frames of the server stand on all of them: see docs/embedding/oembed.md. */
const everywhere = 'null'

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
  const isEverywhere = sites.includes(everywhere)
  const named = typed.split('\n').filter((line) => line.trim() !== everywhere)
  const change = (lines: readonly string[], isTicked: boolean) =>
    onInput([...lines, ...(isTicked ? [everywhere] : [])].join('\n'))
  return html`<section class="card" aria-labelledby="town-sites">
    <h2 id="town-sites">${words.title}</h2>
    <p>${words.text}</p>
    ${textField({
      id: 'town-origins',
      label: words.label,
      hint: words.hint,
      problem: wrong === undefined ? undefined : reader.speaker.say(words.problem, {line: wrong}),
      value: named.join('\n'),
      rows: 4,
      dir: 'ltr',
      onInput: (lines) => change(lines.split('\n'), isEverywhere),
    })}
    ${sites.length === 0 ? html`<p class="hint">${words.none}</p>` : nothing}
    ${tickField({
      id: 'town-everywhere',
      label: words.everywhere,
      hint: words.everywhereHint,
      isTicked: isEverywhere,
      onChange: (isTicked) => change(named, isTicked),
    })}
    ${isEverywhere ? html`<p class="notice problem">${words.anySite}</p>` : nothing}
  </section>`
}
