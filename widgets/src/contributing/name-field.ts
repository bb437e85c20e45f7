import {limits} from '@saha/contract/limits'
import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import {html, nothing} from 'lit/html.js'
import type {Writer} from './writer.ts'

/**
 * Under which name something appears: one that was made up here, or one of its author's own.
 *
 * @param key of the form. @param problem said below the field, when there is one.
 */
export function nameField({name: terms}: ContributingTerms, author: Writer, key: string, problem: unknown) {
  const {name, desk} = author
  const another = () => {
    name.makeUp()
    author.draw()
  }
  const choose = () => {
    name.choose('')
    author.draw()
    void author.focus(`#name-${key}`)
  }
  const back = () => {
    name.makeUp()
    author.draw()
    void author.focus(`#own-name-${key}`)
  }
  const type = ({target}: Event) => {
    name.choose((target as HTMLInputElement).value)
    author.draw()
  }
  return html`<div id="name-frame-${key}" class="byline">
    ${
      name.isMadeUp
        ? html`<p>
              ${terms.title}: <strong><bdi>${name.value}</bdi></strong>
            </p>
            <p class="muted">${terms.made}</p>
            <div class="buttons">
              <button type="button" class="link" @click=${another}>${terms.another}</button>
              <button type="button" class="link" id="own-name-${key}" @click=${choose}>${terms.own}</button>
            </div>`
        : html`<label for="name-${key}">${terms.title}</label>
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
            <div class="buttons">
              <button type="button" class="link" @click=${back}>${terms.back}</button>
            </div>`
    }
  </div>`
}
