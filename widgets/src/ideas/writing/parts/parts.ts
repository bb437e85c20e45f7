/** What not every collection asks for: tags, a place, photos, further questions. Fetched with its form. */
import {html, nothing} from 'lit/html.js'
import {photoStyles} from '../../../contributing/photos/photo.styles.ts'
import type {Shower} from '../../../kit/asides.ts'
import {adopt} from '../../../kit/css.ts'
import type {FormShown} from '../form-shown.ts'
import type {Form, Problem} from '../slips.ts'
import {askingOf} from './asking.ts'
import {categoryList} from './category-list.ts'
import type {PartsWords} from './parts-words.ts'
import {partsStyles} from './parts.styles.ts'
import {photosPart} from './photos-part.ts'
import {tagsPart} from './tags-part.ts'

export interface PartsShown extends FormShown {
  /** The list of categories alone, in its own place. */
  of?: 'category'
}

/** Shows it in one language. */
export function partsIn(words: PartsWords): Shower<PartsShown> {
  return (_, __, shown) => {
    const {author, form} = shown
    const {host, activity} = author.desk.view
    adopt(host.renderRoot, [photoStyles, partsStyles])
    if (shown.of === 'category') return categoryList(words, shown)
    const {tags, place, photos, fields} = activity.ideas
    const asking = place || fields ? askingOf(author, words.proposalParts, words.common) : undefined
    author.checkParts = (checked) => [...(asking?.problemsIn(checked) ?? []), ...photoProblems(checked)]
    author.adviseOn = (advised, problem) => asking?.adviseOn(advised, problem) ?? ''
    return html`<div class="parts" id="parts-frame-${form.key}">
      ${tags ? html`<div class="part">${tagsPart(words.proposalParts, author, form)}</div>` : nothing}
      ${place ? html`<div class="part">${asking?.place(form)}</div>` : nothing}
      ${
        photos
          ? html`<div class="part">
              ${photosPart(words, author, form, shown.beside({is: 'problem', at: 'photos'}))}
            </div>`
          : nothing
      }
      ${fields ? html`<div class="part">${asking?.fields(form)}</div>` : nothing}
    </div>`
  }
}

/** Photos that have not arrived yet. */
const photoProblems = ({photos}: Form): Problem[] =>
  photos.some(({photo}) => !photo) ? [{is: 'photo', at: 'photos'}] : []
