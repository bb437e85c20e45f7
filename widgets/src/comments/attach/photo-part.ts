import type {AttachingTerms} from '@saha/i18n/attaching/terms'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {html, nothing} from 'lit/html.js'
import type {Author} from '../writing/author.ts'
import type {Form} from '../writing/slips.ts'
import {addPhoto, photoOf, removePhoto} from './photo-upload.ts'

/** A photo for a comment. It is made smaller on the device and sent at once: the comment then only names it. */
export function photoPart(
  {title, public: forAll}: AttachingTerms['photo'],
  terms: PictureTerms['photo'],
  author: Author,
  form: Form,
) {
  const {key} = form
  const photo = photoOf(author, key)
  const {say} = author.desk.view.reader
  const choose = ({target}: Event) => {
    const [file] = (target as HTMLInputElement).files ?? []
    if (file) void addPhoto(author, form, file)
  }
  const remove = () => {
    removePhoto(author, form)
    void author.focus(`#photo-${key}`)
  }
  const state = photo?.state
  const words =
    state?.is === 'failed'
      ? terms.problems[state.why]
      : state?.is === 'sending'
        ? say.say(terms.sending, {photo: title})
        : say.say(terms.sent, {photo: title})
  return html`<fieldset class="pictured" id="photo-frame-${key}">
    <legend>${title}</legend>
    <p class="muted" id="photo-public-${key}">${forAll} ${terms.promise}</p>
    ${
      photo || form.photo
        ? html`<div class="chosen">
            ${photo?.preview ?? nothing}
            <p class=${state?.is === 'failed' ? 'error' : ''} role="status">
              ${photo ? words : terms.sentBefore}
            </p>
            ${
              state?.is === 'sending'
                ? html`<progress aria-label=${words} max="1" value=${state.share ?? nothing}></progress>`
                : nothing
            }
            <div class="buttons">
              ${photo?.again ? html`<button type="button" @click=${photo.again}>${terms.again}</button>` : nothing}
              <button type="button" class="link" @click=${remove}>${terms.remove}</button>
            </div>
          </div>`
        : html`<label class="pick">
            <input
              type="file"
              class="unseen"
              id="photo-${key}"
              accept="image/*"
              aria-describedby="photo-public-${key}"
              @change=${choose}
            />
            ${terms.choose}
          </label>`
    }
  </fieldset>`
}
