import {limits} from '@saha/contract/limits'
import type {ComposingTerms} from '@saha/i18n/composing/terms'
import {html, nothing} from 'lit/html.js'
import type {Author} from './author.ts'
import type {Form} from './slips.ts'

/** Under which name it appears: one that was made up here, or one of its author's own. */
export function nameField(terms: ComposingTerms['name'], author: Author, form: Form, problem: unknown) {
  const {name, desk} = author
  const {key, problems = []} = form
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
              aria-invalid=${problems.includes('name') ? 'true' : nothing}
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
