import {limits} from '@saha/contract/limits'
import {newKey} from '@saha/client/new-key'
import {html, nothing} from 'lit/html.js'
import {chosenPhoto, photoPicker} from '../../../contributing/photos/photo-parts.ts'
import {uploadsOf} from '../../../contributing/photos/uploads.ts'
import type {Author} from '../author.ts'
import type {Form, FormPhoto} from '../slips.ts'
import type {PartsWords} from './parts-words.ts'

/** Photos of an idea, each with what it shows. They are sent at once: the idea then only names them. */
export function photosPart(
  {pictures: {photo: words}, proposalParts: {photos: terms, optional}}: PartsWords,
  author: Author,
  form: Form,
  problem: unknown,
) {
  const {say} = author.desk.view.reader
  const {key, photos} = form
  const uploads = uploadsOf(author)
  /** As the form has them by then. */
  const change = (act: (photos: readonly FormPhoto[]) => readonly FormPhoto[]) => {
    const now = author.formAt(key)
    if (now) author.edit(now, {photos: act(now.photos)})
  }
  const set = (name: string, changes: Partial<FormPhoto>) =>
    change((all) => all.map((one) => (one.name === name ? {...one, ...changes} : one)))
  const take = (file: File) => {
    const name = newKey()
    change((all) => [...all, {name, photo: '', alt: ''}])
    void uploads.add(name, file, (photo) => set(name, {photo}))
    void author.focus(`#alt-${name}`)
  }
  const remove = (name: string) => {
    uploads.remove(name)
    change((all) => all.filter((one) => one.name !== name))
    void author.focus(`#photos-${key}`)
  }
  return html`<fieldset id="photos-frame-${key}">
    <legend>${terms.title} <small>(${optional})</small></legend>
    <p class="muted" id="photos-public-${key}">
      ${terms.public} ${words.promise} ${say.count(words.atMost, limits.ideaPhotos)}
    </p>
    ${problem}
    <ul class="pictures">
      ${photos.map(
        ({name, alt}, at) =>
          html`<li>
            ${chosenPhoto(words, author.desk.view.reader, {
              name: say.say(words.name, {number: at + 1}),
              photo: uploads.at(name),
              further: html`<label for="alt-${name}">${terms.alt}</label>
                <p class="muted" id="alt-hint-${name}">${terms.altHint}</p>
                <input
                  id="alt-${name}"
                  type="text"
                  autocomplete="off"
                  maxlength=${limits.photoAlt}
                  dir=${alt ? 'auto' : author.desk.view.reader.direction}
                  aria-describedby="alt-hint-${name}"
                  .value=${alt}
                  @input=${({target}: Event) => set(name, {alt: (target as HTMLInputElement).value})}
                />`,
              remove: () => remove(name),
            })}
          </li>`,
      )}
    </ul>
    ${
      photos.length < limits.ideaPhotos
        ? photoPicker(
            {...words, choose: photos.length > 0 ? terms.another : words.choose},
            `photos-${key}`,
            `photos-public-${key}`,
            take,
          )
        : nothing
    }
  </fieldset>`
}
