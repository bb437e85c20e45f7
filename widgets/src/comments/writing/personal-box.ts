import type {PersonalData} from '@saha/domain/text/personal-data'
import type {ComposingTerms} from '@saha/i18n/composing/terms'
import {html} from 'lit/html.js'

/**
 * What in a text strangers could use, and whether its author wants everybody to read it.
 *
 * @param key of what it is about, for ids.
 */
export function personalBox(
  terms: ComposingTerms['personal'],
  key: string,
  text: string,
  found: readonly PersonalData[],
  change: () => void,
  publish: () => void,
) {
  return html`<div class="notice problem" role="group" aria-labelledby="personal-${key}">
    <h4 id="personal-${key}">${terms.title}</h4>
    <p>${terms.text}</p>
    <ul>
      ${found.map(({kind, from, to}) => html`<li>${terms.kinds[kind]}: <bdi>${text.slice(from, to)}</bdi></li>`)}
    </ul>
    <div class="buttons">
      <button type="button" class="primary" @click=${change}>${terms.change}</button>
      <button type="button" @click=${publish}>${terms.anyway}</button>
    </div>
  </div>`
}
