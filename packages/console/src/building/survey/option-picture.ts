import {callStaff} from '@saha/client/call-staff'
import type {ImageFacts, OptionImage} from '@saha/contract'
import {readImage} from '@saha/contract/picture-routes'
import {fillIn} from '@saha/contract/routes'
import {html, nothing} from 'lit'
import {property} from 'lit/decorators.js'
import {ConsolePart} from '../../kit/console-part.ts'
import {Deed} from '../../kit/deed.ts'
import {server} from '../../kit/server.ts'
import {idOf, type Drafting} from '../drafting.ts'
import {textAt} from '../parts.ts'

/** The picture of one option: chosen, shown, described in words, taken away. It is sent as soon as it is chosen. */
export class ConsoleOptionPicture extends ConsolePart {
  @property({attribute: false}) drafting!: Drafting

  /** Path of the option. */
  @property() path = ''

  private readonly sending = new Deed(this)

  protected override render(): unknown {
    const {editor, terms} = this.drafting
    const image = editor.at(`${this.path}.image`) as Partial<OptionImage> | undefined
    return image === undefined
      ? this.chooser()
      : html`<div class="picture">
          ${this.shown(editor.draft.images[image.file ?? ''])}
          ${textAt(this.drafting, `${this.path}.image.alt`, {
            label: terms.question.pictureAlt,
            hint: terms.question.pictureAltHint,
          })}
          <button type="button" @click=${() => editor.put(`${this.path}.image`, undefined)}>
            ${terms.question.pictureRemove}
          </button>
        </div>`
  }

  private chooser() {
    const {terms} = this.drafting
    const id = `${idOf(this.path)}-picture`
    return html`<div class="field">
      <label for=${id}>${terms.question.picture}</label>
      <input
        id=${id}
        type="file"
        accept="image/*"
        aria-busy=${this.sending.isUnderWay}
        @change=${this.choose}
      />
      ${this.sending.notice(this.reader, {'too-large': terms.question.pictureLarge, 'not-a-photo': terms.question.pictureNone})}
    </div>`
  }

  private shown(facts: ImageFacts | undefined) {
    if (!facts) return nothing
    const address = server + fillIn(readImage.path, {image: facts.name})
    return html`<img src=${address} width=${facts.width} height=${facts.height} alt="" />`
  }

  private readonly choose = async (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (!file) return
    const {editor, place} = this.drafting
    const address = {municipality: place.municipality, consultation: editor.draft.consultation}
    const sent = await this.sending.run(() => callStaff(server, 'sendDraftImage', address, file))
    if (!sent) return
    const {file: name, ...facts} = sent.reply
    editor.draft.images[name] = facts
    editor.put(`${this.path}.image`, {file: name, alt: {}})
  }
}

/** The field for a picture of an option. */
export const optionPicture = (drafting: Drafting, path: string) =>
  html`<console-option-picture
    .reader=${drafting.reader}
    .drafting=${drafting}
    .path=${path}
  ></console-option-picture>`
