/** Single and multiple choice among pictures. */
import {readPicture} from '@saha/client/picture'
import type {ImageFacts, MultipleQuestion, Option, SingleQuestion} from '@saha/contract'
import {readImage} from '@saha/contract/picture-routes'
import {fillIn} from '@saha/contract/routes'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {hintFor, multipleWithWords, otherWords, singleWithWords} from '../beyond/choices-with-words.ts'
import {idsIn} from '../entry.ts'
import {choose, type Choosing} from '../kinds/choices.ts'
import {declineBox, group, tick} from '../kinds/field.ts'
import type {Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'
import {pictureWords} from './picture-words.ts'

const styles = css`
  .pictures {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.75rem), 1fr));
    gap: 0.75em;
  }
  .picture {
    display: grid;
    grid-template-rows: 1fr auto;
  }
  .pictures .pictured {
    display: grid;
    grid-template-columns: auto 1fr;
    grid-template-rows: auto 1fr;
    gap: 0.5em;
    padding: 0.5em;
  }
  .pictured > span {
    display: contents;
  }
  .pictured :is(img, canvas) {
    grid-area: 1 / 1 / auto / -1;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: contain;
    border-radius: calc(var(--_radius) / 2);
    background-color: var(--_wash);
    font-size: 0.9375em;
  }
  .picture .link {
    justify-self: start;
    margin: 0;
  }
  dialog {
    max-inline-size: min(75rem, 100vw - 2rem);
    max-block-size: calc(100vh - 2rem);
    margin: auto;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    color: inherit;
    background-color: var(--_surface);
  }
  dialog::backdrop {
    background-color: #000b;
  }
  dialog :is(img, canvas) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  dialog figcaption {
    margin-block: 0.5em;
  }
`

interface Shown {
  facts: ImageFacts
  address: string
  alt: string
}

/** The two kinds, for surveys in which some options have pictures. Questions without any are drawn as always. */
export const pictured: {single: Kind<SingleQuestion>; multiple: Kind<MultipleQuestion>} = {
  single: {
    ...singleWithWords,
    styles,
    learn: ({reader}) => pictureWords.fetch(reader),
    render: (field) => (hasPictures(field.question) ? cards(field) : singleWithWords.render(field)),
  },
  multiple: {
    ...multipleWithWords,
    styles,
    learn: ({reader}) => pictureWords.fetch(reader),
    render: (field) =>
      hasPictures(field.question) ? cards(field, hintFor(field)) : multipleWithWords.render(field),
  },
}

function hasPictures(question: {options?: readonly Option[]}): boolean {
  return question.options?.some(({image}) => image) ?? false
}

/** A card for each option: its picture, the box to tick, its words. The box is there to see without any colour. */
function cards(field: Choosing, hint: unknown = nothing) {
  const {view, question, entry} = field
  const chosen = entry.isDeclined ? [] : idsIn(entry)
  const type = question.type === 'multiple' ? 'checkbox' : 'radio'
  const given: readonly Option[] = question.options
  const content = moreOf(view)
    .inOrder(given, question)
    .map((option) => card(field, option, type, chosen.includes(option.id)))
  return group(
    field,
    html`<div class="choices pictures" part="options">${content}</div>
      ${declineBox(field, type)}`,
    hint,
  )
}

function card(field: Choosing, option: Option, type: 'radio' | 'checkbox', isChosen: boolean) {
  const {view, id} = field
  const shown = shownOf(view, option)
  const words = html`${shown ? pictureOf(view, shown, `${id}-${option.id}`) : nothing}<span
      >${view.reader.words(option.text)}</span
    >`
  return html`<div class="picture">
    ${tick(type, id, words, isChosen, () => choose(field, option.id), 'pictured')}
    ${shown ? larger(view, `${id}-${option.id}-large`, option, shown) : nothing}
    ${isChosen ? otherWords(field, option) : nothing}
  </div>`
}

/** @returns `undefined` when there is no picture, or the server knows none. */
function shownOf(view: FormView, {image: named}: Option): Shown | undefined {
  const facts = named && view.activity.images?.[named.file]
  if (!facts) return undefined
  const path = fillIn(readImage.path, {image: `${facts.name}.webp`})
  const address = moreOf(view).form.server.replace(/\/$/, '') + path
  return {facts, address, alt: view.reader.plain(named.alt)}
}

/** @param place where it stands: a picture that was drawn can only be in one. */
function pictureOf(view: FormView, {facts: {width, height}, address, alt}: Shown, place: string) {
  const {kept, redraw} = moreOf(view).form
  const drawn = kept.get(`${place} ${address}`)
  if (drawn) return drawn
  const draw = async () => {
    const pixels = await readPicture(address)
    if (!pixels) return
    kept.set(`${place} ${address}`, canvasOf(pixels, alt))
    await redraw()
  }
  return html`<img
    src=${address}
    alt=${alt}
    width=${width}
    height=${height}
    loading="lazy"
    decoding="async"
    @error=${draw}
  />`
}

function canvasOf(pixels: ImageBitmap, alt: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = pixels.width
  canvas.height = pixels.height
  canvas.role = 'img'
  canvas.ariaLabel = alt
  canvas.getContext('2d')?.drawImage(pixels, 0, 0)
  return canvas
}

function larger(view: FormView, id: string, option: Option, shown: Shown) {
  const words = pictureWords.for(view.reader).image
  const name = view.reader.plain(option.text)
  const dialogBeside = ({currentTarget}: Event) =>
    (currentTarget as HTMLElement).parentElement?.querySelector<HTMLDialogElement>('dialog')
  return html`<button
      type="button"
      class="link"
      aria-haspopup="dialog"
      aria-label="${words.larger}: ${name}"
      @click=${(event: Event) => dialogBeside(event)?.showModal()}
    >
      ${words.larger}
    </button>
    <dialog aria-labelledby=${id}>
      <figure>
        ${pictureOf(view, shown, id)}
        <figcaption id=${id}>${view.reader.words(option.text)}</figcaption>
      </figure>
      <button
        type="button"
        @click=${({currentTarget}: Event) => (currentTarget as Element).closest('dialog')?.close()}
      >
        ${words.close}
      </button>
    </dialog>`
}
