import type {PhotoQuestion} from '@saha/contract'
import {checkPhoto} from '@saha/domain/survey/kinds/photo'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {idsIn} from '../entry.ts'
import {declineBox, group} from '../kinds/field.ts'
import type {Field, Kind} from '../kinds/kind.ts'
import {moreOf, type SurveyView} from '../view.ts'
import {addPhotos, noteField, removePhoto, unsentIn, uploadNamed} from './photo-upload.ts'
import {learnPictureWords, pictureWords} from './picture-words.ts'

const styles = css`
  .photos {
    display: grid;
    gap: 0.5em;
    margin-block: 0.625em;
  }
  .photo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .photo > div {
    flex: 1 1 9rem;
  }
  .photo canvas,
  .given canvas {
    max-inline-size: 8rem;
    max-block-size: 6rem;
    border-radius: calc(var(--_radius) / 2);
  }
  .pick {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.5em 1.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .pick:hover {
    background-color: var(--_wash);
  }
  .pick:focus-within {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
`

/** Photos, made smaller on the device and sent at once: the form itself then only names them. */
export const kind: Kind<PhotoQuestion> = {
  styles,
  learn: learnPictureWords,
  render,
  read: (_, entry) => {
    const ids = idsIn(entry)
    // What has not arrived is no answer yet, and not nothing either.
    const unsent = unsentIn(entry)
    return ids.length + unsent.length > 0 ? [...ids, ...unsent] : undefined
  },
  check: checkPhoto,
  advise: (view, {most = 1}, code) => {
    const words = pictureWords(view).photo
    if (code === 'too-many') return view.reader.say.count(words.tooMany, most)
    if (code === 'required') return words.problems.required
    return code === 'photo-gone' ? words.problems.gone : words.problems.unsent
  },
  show: (view, _, answer) => {
    const ids = Array.isArray(answer) ? answer : []
    const words = pictureWords(view).photo
    return html`<p>${view.reader.say.count(words.count, ids.length)}</p>
      ${ids.map((id) => moreOf(view).form.kept.get(id) ?? nothing)}`
  },
}

function render(field: Field<PhotoQuestion>) {
  const {view, question, entry} = field
  const words = pictureWords(view).photo
  noteField(field)
  const {say} = view.reader
  const {most = 1} = question
  const names = entry.isDeclined ? [] : [...idsIn(entry), ...unsentIn(entry)]
  const hint = most > 1 ? `${words.promise} ${say.count(words.atMost, most)}` : words.promise
  return group(
    field,
    html`${
        names.length > 0
          ? html`<ul class="photos">
              ${names.map((name, at) => row(field, words, name, at))}
            </ul>`
          : nothing
      }
      ${names.length < most ? picker(field, words, most - names.length) : nothing}
      <span class="unseen" role="status">${said(view, words, names)}</span>
      ${declineBox(field)}`,
    hint,
  )
}

/** The button that opens the device's own choice, where there is room for one more. */
function picker(field: Field<PhotoQuestion>, words: PictureTerms['photo'], room: number) {
  const {question, id, help, problem} = field
  const {most = 1} = question
  const take = ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement
    const files = [...(input.files ?? [])].slice(0, room)
    input.value = ''
    void addPhotos(field, files).then(() => {
      // The picker goes when there is no room any more: the focus then stays with what it brought.
      if (!input.isConnected) moreOf(field.view).form.focus(`${id}-remove-${most - 1}`)
    })
  }
  return html`<label class="pick">
    <input
      type="file"
      class="unseen"
      id="${id}-field"
      accept="image/*"
      ?multiple=${room > 1}
      aria-describedby=${help}
      aria-invalid=${problem ? 'true' : nothing}
      @change=${take}
    />
    ${room === most ? words.choose : words.another}
  </label>`
}

function row(field: Field<PhotoQuestion>, words: PictureTerms['photo'], name: string, at: number) {
  const {view, id} = field
  const {reader} = view
  const upload = uploadNamed(name)
  const preview = upload?.preview ?? (moreOf(view).form.kept.get(name) as HTMLCanvasElement | undefined)
  const photo = reader.say.say(words.name, {number: at + 1})
  const remove = () => {
    const {form} = moreOf(view)
    removePhoto(field, name)
    void form.redraw().then(() => form.focus(`${id}-field`))
  }
  return html`<li class="photo">
    ${preview ?? nothing}
    <div>
      <p>${photo}</p>
      ${upload ? progress(view, words, photo, upload) : nothing}
      ${upload || preview ? nothing : html`<small>${words.sentBefore}</small>`}
    </div>
    ${upload?.again ? html`<button type="button" @click=${upload.again}>${words.again}</button>` : nothing}
    <button
      type="button"
      class="link"
      id="${id}-remove-${at}"
      aria-label="${words.remove}: ${photo}"
      @click=${remove}
    >
      ${words.remove}
    </button>
  </li>`
}

function progress(
  {reader: {say}}: SurveyView,
  words: PictureTerms['photo'],
  photo: string,
  {state}: NonNullable<ReturnType<typeof uploadNamed>>,
) {
  if (state.is === 'failed') return html`<p class="error" part="error">${words.problems[state.why]}</p>`
  const sentence = say.say(state.is === 'sending' ? words.sending : words.shrinking, {photo})
  return html`<p class="hint">${sentence}</p>
    <progress
      aria-label=${sentence}
      max="1"
      value=${state.is === 'sending' ? state.share : nothing}
    ></progress>`
}

/** Said by screen readers when it changes: where the last photo is. */
function said({reader: {say}}: SurveyView, words: PictureTerms['photo'], names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  const photo = say.say(words.name, {number: names.length})
  const state = uploadNamed(last)?.state
  if (!state) return say.say(words.sent, {photo})
  if (state.is === 'failed') return `${photo}: ${words.problems[state.why]}`
  return say.say(state.is === 'sending' ? words.sending : words.shrinking, {photo})
}
