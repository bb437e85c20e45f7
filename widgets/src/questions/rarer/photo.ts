import type {PhotoQuestion} from '@saha/contract'
import {checkPhoto} from '@saha/domain/survey/kinds/photo'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {idsIn} from '../entry.ts'
import {declineBox, group} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'
import {addPhotos, noteField, removePhoto, unsentIn, uploadNamed, type Upload} from './photo-upload.ts'
import {pictureWords} from './picture-words.ts'

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
  }
  .pick {
    position: relative;
    display: inline-block;
    padding: 0.5em 1.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
`

/** Photos, made smaller on the device and sent at once: the form itself then only names them. */
const kind: Kind<PhotoQuestion> = {
  styles,
  learn: ({reader}) => pictureWords.fetch(reader),
  render,
  read: (_, entry) => {
    const ids = idsIn(entry)
    // What has not arrived is no answer yet, and not nothing either.
    const unsent = unsentIn(entry)
    return ids.length + unsent.length > 0 ? [...ids, ...unsent] : undefined
  },
  check: checkPhoto,
  advise: (view, {most = 1}, code) => {
    const words = pictureWords.for(view.reader).photo
    if (code === 'too-many') return view.reader.say.count(words.atMost, most)
    if (code === 'required') return words.problems.required
    return code === 'photo-gone' ? words.problems.gone : words.problems.unsent
  },
  show: (view, _, answer) =>
    (Array.isArray(answer) ? answer : []).map(
      (id, at) =>
        html`<p>${nameOf(view, at)}</p>
          ${moreOf(view).form.kept.get(id) ?? nothing}`,
    ),
}

addKind('photo', kind)

/** @param at place among the photos, from 0. */
const nameOf = (view: FormView, at: number) =>
  view.reader.say.say(pictureWords.for(view.reader).photo.name, {number: at + 1})

function render(field: Field<PhotoQuestion>) {
  const {view, question, entry} = field
  const {promise, atMost} = pictureWords.for(view.reader).photo
  noteField(field)
  const {most = 1} = question
  const names = entry.isDeclined ? [] : [...idsIn(entry), ...unsentIn(entry)]
  const rows = names.map((name, at) => row(field, name, at))
  return group(
    field,
    html`<ul class="photos">
        ${rows}
      </ul>
      ${names.length < most ? picker(field, most - names.length) : nothing}
      <span class="unseen" role="status"
        >${names.length > 0 ? stateOf(view, names.at(-1) ?? '', names.length - 1) : nothing}</span
      >
      ${declineBox(field)}`,
    most > 1 ? `${promise} ${view.reader.say.count(atMost, most)}` : promise,
  )
}

/** The button that opens the device's own choice, where there is room for one more. */
function picker(field: Field<PhotoQuestion>, room: number) {
  const {view, question, id, help, problem} = field
  const {most = 1} = question
  const take = ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement
    const files = [...(input.files ?? [])].slice(0, room)
    input.value = ''
    void addPhotos(field, files).then(() => {
      // The picker goes when there is no room any more: the focus then stays with what it brought.
      if (!input.isConnected) moreOf(view).form.focus(`${id}-remove-${most - 1}`)
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
    ${pictureWords.for(view.reader).photo.choose}
  </label>`
}

function row(field: Field<PhotoQuestion>, name: string, at: number) {
  const {view, id} = field
  const {form} = moreOf(view)
  const {sentBefore, again, remove} = pictureWords.for(view.reader).photo
  const upload = uploadNamed(name)
  const preview = upload?.preview ?? form.kept.get(name)
  const photo = nameOf(view, at)
  const leave = () => {
    removePhoto(field, name)
    void form.redraw().then(() => form.focus(`${id}-field`))
  }
  return html`<li class="photo">
    ${preview ?? nothing}
    <div>
      <p>${photo}</p>
      ${upload ? progress(view, upload, name, at) : preview ? nothing : html`<small>${sentBefore}</small>`}
    </div>
    ${upload?.again ? html`<button type="button" @click=${upload.again}>${again}</button>` : nothing}
    <button
      type="button"
      class="link"
      id="${id}-remove-${at}"
      aria-label="${remove}: ${photo}"
      @click=${leave}
    >
      ${remove}
    </button>
  </li>`
}

function progress(view: FormView, {state}: Upload, name: string, at: number) {
  const words = stateOf(view, name, at)
  return state.is === 'failed'
    ? html`<p class="error" part="error">${words}</p>`
    : html`<p class="hint">${words}</p>
        <progress aria-label=${words} max="1" value=${state.share ?? nothing}></progress>`
}

/** Where a photo is. Of the last one, screen readers say it when it changes. */
function stateOf(view: FormView, name: string, at: number): string {
  const {problems, sending, sent} = pictureWords.for(view.reader).photo
  const state = uploadNamed(name)?.state
  if (state?.is === 'failed') return problems[state.why]
  return view.reader.say.say(state ? sending : sent, {photo: nameOf(view, at)})
}
