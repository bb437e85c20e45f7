/** What not every collection asks for: tags, a place, photos, further questions. Fetched with its form. */
import {html, nothing} from 'lit/html.js'
import {photoStyles} from '../../../contributing/photos/photo.styles.ts'
import type {Shower} from '../../../kit/asides.ts'
import {adopt} from '../../../kit/css.ts'
import type {DrawnElement} from '../../../kit/drawn-element.ts'
import type {Author} from '../author.ts'
import {problemAt} from '../problems.ts'
import type {Form, Problem} from '../slips.ts'
import type {ProposingWords} from '../words.ts'
import {askingOf} from './asking.ts'
import type {PartsWords} from './parts-words.ts'
import {partsStyles} from './parts.styles.ts'
import {photosPart} from './photos-part.ts'
import {tagsPart} from './tags-part.ts'

export interface PartsShown {
  words: ProposingWords
  author: Author
  form: Form
}

/** Shows it in one language. */
export function partsIn(words: PartsWords): Shower<PartsShown> {
  return (_, __, {words: first, author, form}) => {
    const {host, activity} = author.desk.view
    dress(host)
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
              ${photosPart(words, author, form, problemAt(first, author, form, 'photos'))}
            </div>`
          : nothing
      }
      ${fields ? html`<div class="part">${asking?.fields(form)}</div>` : nothing}
    </div>`
  }
}

/** Photos that have not arrived yet. */
const photoProblems = ({photos}: Form): Problem[] => (photos.some(({photo}) => !photo) ? [{is: 'photo'}] : [])

const dressed = new WeakSet<DrawnElement>()

function dress(host: DrawnElement): void {
  if (!dressed.has(host)) adopt(host.renderRoot, [photoStyles, partsStyles])
  dressed.add(host)
}
