import type {RefusedCommentTerms} from '@saha/i18n/refused-comment/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../../kit/asides.ts'
import type {Author} from '../author.ts'
import type {Form} from '../slips.ts'

export interface RefusalShown {
  author: Author
  form: Form
}

/** Why a comment was refused, above the form that has its text again. */
export const refusalsIn =
  (terms: RefusedCommentTerms): Shower<RefusalShown> =>
  (reader, _, {author, form: {key, why = ''}}) => {
    const {because} = terms
    const {municipality} = author.desk.view.activity
    const places = {municipality: reader.plain(municipality.name), origin: self.origin}
    return html`<div class="notice problem" part="error" role="group" aria-labelledby="why-${key}">
      <h4 id="why-${key}">${terms.title}</h4>
      <p>${isKnown(because, why) ? because[why] : because.unknown}</p>
      ${why === 'origin-not-allowed' ? html`<p class="muted">${reader.say.say(terms.forWebmaster, places)}</p>` : nothing}
      <p>${terms.nothingLost}</p>
    </div>`
  }

const isKnown = (
  because: RefusedCommentTerms['because'],
  why: string,
): why is keyof RefusedCommentTerms['because'] => Object.hasOwn(because, why)
