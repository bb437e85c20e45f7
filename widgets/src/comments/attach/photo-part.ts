import type {AttachingTerms} from '@saha/i18n/attaching/terms'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {html} from 'lit/html.js'
import {chosenPhoto, photoPicker} from '../../contributing/photos/photo-parts.ts'
import {uploadsOf} from '../../contributing/photos/uploads.ts'
import type {Author} from '../writing/author.ts'
import type {Form} from '../writing/slips.ts'

/** A photo for a comment. It is made smaller on the device and sent at once: the comment then only names it. */
export function photoPart(
  {title, public: forAll}: AttachingTerms['photo'],
  terms: PictureTerms['photo'],
  author: Author,
  form: Form,
) {
  const {key} = form
  const uploads = uploadsOf(author)
  const known = uploads.at(key)
  // One that the server no longer takes is none.
  const photo = known?.state.is === 'stored' && !form.photo ? undefined : known
  const take = (file: File) => {
    // The form names it once it has arrived; until then it cannot be sent.
    author.edit(form, {photo: ''})
    void uploads.add(key, file, (arrived) => author.edit(form, {photo: arrived}))
  }
  const remove = () => {
    uploads.remove(key)
    author.edit(form, {photo: undefined})
    void author.focus(`#photo-${key}`)
  }
  return html`<fieldset class="pictured" id="photo-frame-${key}">
    <legend>${title}</legend>
    <p class="muted" id="photo-public-${key}">${forAll} ${terms.promise}</p>
    ${
      photo || form.photo
        ? chosenPhoto(terms, author.desk.view.reader, {name: title, photo, remove})
        : photoPicker(terms, `photo-${key}`, `photo-public-${key}`, take)
    }
  </fieldset>`
}
