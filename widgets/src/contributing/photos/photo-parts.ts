import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {html, nothing} from 'lit/html.js'
import type {AnyReader} from '../../kit/reader.ts'
import {button} from '../button.ts'
import type {Photo} from './uploads.ts'

/** A photo that was chosen, and how far it is. */
export interface ChosenPhoto {
  /** What it is called on the screen. */
  name: string
  /** Absent where it was sent before the page was loaded again. */
  photo: Photo | undefined
  /** What else is said and asked of it. */
  further?: unknown
  remove: () => void
}

export function chosenPhoto(
  terms: PictureTerms['photo'],
  {say}: AnyReader,
  {name, photo, further = nothing, remove}: ChosenPhoto,
) {
  const state = photo?.state
  const words =
    state?.is === 'failed'
      ? terms.problems[state.why]
      : say.say(state?.is === 'sending' ? terms.sending : terms.sent, {photo: name})
  return html`<div class="photo-row">
    ${photo?.preview ?? nothing}
    <p class=${state?.is === 'failed' ? 'error' : ''} role="status">${photo ? words : terms.sentBefore}</p>
    ${
      state?.is === 'sending'
        ? html`<progress aria-label=${words} max="1" value=${state.share ?? nothing}></progress>`
        : nothing
    }
    ${further}
    <div class="buttons">
      ${photo?.again ? button(terms.again, photo.again) : nothing}
      <button type="button" class="link" aria-label="${terms.remove}: ${name}" @click=${remove}>
        ${terms.remove}
      </button>
    </div>
  </div>`
}

/** The button that opens the device's own choice of files and camera. @param help id of what is said of it. */
export const photoPicker = (
  {choose}: PictureTerms['photo'],
  id: string,
  help: string,
  take: (file: File) => void,
) =>
  html`<label class="pick">
    <input
      type="file"
      class="unseen"
      id=${id}
      accept="image/*"
      aria-describedby=${help}
      @change=${({target}: Event) => {
        const input = target as HTMLInputElement
        const [file] = input.files ?? []
        if (file) take(file)
        input.value = ''
      }}
    />
    ${choose}
  </label>`
