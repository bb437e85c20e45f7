import {limits} from '@saha/contract/limits'
import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import type {HandingOverTerms} from '@saha/i18n/handing-over/terms'
import {html, nothing} from 'lit/html.js'
import {button} from './button.ts'
import type {Writer} from './writer.ts'

/** The field for a name of one's own. @param key of the form. @param problem said below the field, when there is one. */
export function ownName(
  {title}: ContributingTerms['name'],
  {ownName: terms}: HandingOverTerms,
  author: Writer,
  key: string,
  problem: unknown,
) {
  const {name, desk} = author
  const back = () => {
    name.makeUp()
    void author.focus(`#made-up-${key} :last-child`)
  }
  const type = ({target}: Event) => {
    name.choose((target as HTMLInputElement).value)
    author.draw()
  }
  return html`<label for="name-${key}">${title}</label>
    <input
      id="name-${key}"
      autocomplete="off"
      maxlength=${limits.authorName}
      dir=${name.value ? 'auto' : desk.view.reader.direction}
      aria-describedby="name-problem-${key} public-${key}"
      aria-invalid=${problem === nothing ? nothing : 'true'}
      .value=${name.value}
      @input=${type}
    />
    ${problem}
    <p class="muted" id="public-${key}">${terms.public}</p>
    <div class="buttons">${button(terms.back, back, false, 'link')}</div>`
}
