import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import {html} from 'lit/html.js'
import {button} from './button.ts'
import type {Writer} from './writer.ts'

/**
 * Under which name something appears: one that was made up here, or one of its author's own.
 *
 * @param key of the form. @param own the field for one's own. @param bring brings that field before it is shown.
 */
export function nameField(
  {name: terms}: ContributingTerms,
  author: Writer,
  key: string,
  own: () => unknown,
  bring?: () => Promise<void>,
) {
  const {name} = author
  const another = () => {
    name.makeUp()
    author.draw()
  }
  const choose = async () => {
    await bring?.()
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
        : own()
    }
  </div>`
}
