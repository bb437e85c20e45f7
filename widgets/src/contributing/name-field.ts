import {limits} from '@saha/contract/limits'
import type {HandingOverTerms} from '@saha/i18n/handing-over/terms'
import {html, nothing} from 'lit/html.js'
import {button} from './button.ts'
import {nameOf} from './name.ts'
import type {Writer} from './writer.ts'

/**
 * Under which name something appears: one that was made up here, or one of its author's own.
 *
 * @param key of the form. @param problem said below the field for one's own, when there is one.
 */
export function nameField({name: terms}: HandingOverTerms, author: Writer, key: string, problem: unknown) {
  const name = nameOf(author)
  const another = () => {
    name.makeUp()
    author.draw()
  }
  const choose = () => {
    name.choose('')
    void author.focus(`#name-${key}`)
  }
  return html`<div id="name-frame-${key}" class="byline">
    ${
      name.isMadeUp
        ? html`<p>
              ${terms.title}: <strong><bdi>${name.value}</bdi></strong>
            </p>
            <p class="muted">${terms.made}</p>
            <div class="buttons" id="made-up-${key}">
              ${button(terms.another, another, false, 'link')} ${button(terms.own, choose, false, 'link')}
            </div>`
        : ownName(terms, author, key, problem)
    }
  </div>`
}

/** The field for a name of one's own. */
function ownName(terms: HandingOverTerms['name'], author: Writer, key: string, problem: unknown) {
  const name = nameOf(author)
  const back = () => {
    name.makeUp()
    void author.focus(`#made-up-${key} :last-child`)
  }
  const type = ({target}: Event) => {
    name.choose((target as HTMLInputElement).value)
    author.draw()
  }
  return html`<label for="name-${key}">${terms.title}</label>
    <input
      id="name-${key}"
      type="text"
      autocomplete="off"
      maxlength=${limits.authorName}
      dir=${name.value ? 'auto' : author.desk.view.reader.direction}
      aria-describedby="name-problem-${key} public-${key}"
      aria-invalid=${problem === nothing ? nothing : 'true'}
      .value=${name.value}
      @input=${type}
    />
    ${problem}
    <p class="muted" id="public-${key}">${terms.public}</p>
    <div class="buttons">${button(terms.back, back, false, 'link')}</div>`
}
