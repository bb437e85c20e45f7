/** A place: from a list, in words, or drawn on a map that is fetched when somebody asks for it. */
import type {Answer, AnswerProblemCode, PlaceQuestion} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {asPlace} from '@saha/domain/survey/answer-shapes'
import {checkPlace} from '@saha/domain/survey/kinds/place'
import {countGraphemes} from '@saha/domain/text/graphemes'
import {plainText} from '@saha/domain/text/plain-text'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {loadingBox} from '../../kit/notices.ts'
import {idsIn, partOf, type Entry} from '../entry.ts'
import {declineBox, group, tick} from '../kinds/field.ts'
import type {Field, Kind} from '../kinds/kind.ts'
import {drawingIn, drawingOf, geometryOf, partsOfDrawing} from '../place/drawing.ts'
import {
  drawingWords,
  isOutside,
  learnPlaceWords,
  mapFor,
  placeReader,
  type Host,
} from '../place/place-reader.ts'
import type {SurveyView} from '../view.ts'

const styles = css`
  .ways {
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
  }
  .way {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .way select,
  .way [type='text'] {
    inline-size: 100%;
    max-inline-size: 28rem;
    min-block-size: 3rem;
    margin-block-start: 0;
  }
  .way select {
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .kept {
    color: var(--_muted);
    font-size: 0.9375em;
  }
`

type Way = 'list' | 'address' | 'map'

/** The part of a page that draws maps, once it has arrived. */
let drawing: typeof import('../place/place-map.ts') | 'fetching' | 'missing' | undefined

/** Questions whose map is open, by their survey's reader. */
const open = new WeakMap<object, Set<string>>()

/** The field whose map somebody waits for: the focus goes there. */
let awaited: string | undefined

export const kind: Kind<PlaceQuestion> = {
  styles,
  learn: learnPlaceWords,
  render,
  read,
  restore: (_, answer) => {
    const place = asPlace(answer)
    if (!place) return {}
    if ('listed' in place) return {typed: place.listed, parts: {way: 'list'}}
    if ('address' in place) return {parts: {way: 'address', address: place.address}}
    return {parts: {way: 'map', ...partsOfDrawing(drawingOf(place.shape))}}
  },
  check: checkPlace,
  advise,
  show: (view, question, answer, entry) => {
    const place = asPlace(answer)
    if (!place) return nothing
    if ('address' in place) return html`<p class="typed" dir="auto">${place.address}</p>`
    if ('listed' in place) {
      const option = question.list?.find(({id}) => id === place.listed)
      return option ? view.reader.words(option.text) : nothing
    }
    return drawingWords(view, knownMap(view), drawingIn(entry, question.shapes))
  },
}

function waysOf({list, address, bounds}: PlaceQuestion): Way[] {
  return [
    ...(list ? ['list' as const] : []),
    ...(address ? ['address' as const] : []),
    ...(bounds ? ['map' as const] : []),
  ]
}

function wayOf(question: PlaceQuestion, entry: Entry): Way | undefined {
  const ways = waysOf(question)
  return ways.find((way) => way === partOf(entry, 'way')) ?? ways[0]
}

function read(question: PlaceQuestion, entry: Entry): Answer | undefined {
  switch (wayOf(question, entry)) {
    case 'list': {
      const [listed] = idsIn(entry)
      return listed ? {listed} : undefined
    }
    case 'address': {
      const address = plainText(partOf(entry, 'address'))
      return address.trim() ? {address} : undefined
    }
    default: {
      const shape = geometryOf(drawingIn(entry, question.shapes))
      return shape && {shape}
    }
  }
}

const tooMuch = (entry: Entry) => countGraphemes(partOf(entry, 'address')) - limits.shortTextGraphemes

function advise(
  view: SurveyView,
  question: PlaceQuestion,
  code: AnswerProblemCode,
  entry: Entry,
): string | undefined {
  const {problems} = placeReader(view).words
  const {shape} = drawingIn(entry, question.shapes)
  switch (code) {
    case 'required':
      return problems.where
    case 'unknown-option':
      return problems.choose
    case 'wrong-shape':
      return shape === 'area' ? problems.area : problems.line
    case 'crossing':
      return problems.crossing
    case 'outside':
      return problems.beyond
    case 'too-long':
      return view.reader.say.count(problems.tooLong, Math.max(1, tooMuch(entry)))
    default:
      return undefined
  }
}

function render(field: Field<PlaceQuestion>) {
  const {view, question, entry, id, enter} = field
  const {words} = placeReader(view)
  const ways = waysOf(question)
  const chosen = wayOf(question, entry)
  const choose = (way: Way) => enter({parts: {...entry.parts, way}, isDeclined: false})
  return group(
    field,
    html`${
        ways.length > 1
          ? html`<div class="choices ways" part="options">
              ${ways.map((way) => tick('radio', `${id}-way`, words.ways[way], way === chosen, () => choose(way)))}
            </div>`
          : nothing
      }
      <div class="way">${chosen && controls[chosen](field)}</div>
      ${declineBox(field)}`,
  )
}

const controls: Readonly<Record<Way, (field: Field<PlaceQuestion>) => unknown>> = {
  list: fromList,
  address: inWords,
  map: onMap,
}

function fromList({view, question, entry, id, help, problem, enter}: Field<PlaceQuestion>) {
  const {words} = placeReader(view)
  const [listed] = entry.isDeclined ? [] : idsIn(entry)
  const change = ({target}: Event) =>
    enter({
      typed: (target as HTMLSelectElement).value,
      parts: {...entry.parts, way: 'list'},
      isDeclined: false,
    })
  return html`<select
    id="${id}-field"
    aria-label=${words.none}
    aria-describedby=${help}
    aria-invalid=${problem ? 'true' : nothing}
    @change=${change}
  >
    <option value="" .selected=${!listed}>${words.none}</option>
    ${question.list?.map(
      (option) =>
        html`<option value=${option.id} .selected=${option.id === listed}>
          ${view.reader.plain(option.text)}
        </option>`,
    )}
  </select>`
}

function inWords({view, entry, id, help, problem, enter}: Field<PlaceQuestion>) {
  const {words} = placeReader(view)
  const typed = entry.isDeclined ? '' : partOf(entry, 'address')
  const over = tooMuch(entry)
  const change = ({target}: Event) =>
    enter({
      parts: {...entry.parts, way: 'address', address: (target as HTMLInputElement).value},
      isDeclined: false,
    })
  return html`<label for="${id}-field">${words.address}</label>
    <input
      type="text"
      id="${id}-field"
      dir=${typed ? 'auto' : view.reader.direction}
      autocomplete="off"
      .value=${typed}
      aria-describedby=${help}
      aria-invalid=${problem || over > 0 ? 'true' : nothing}
      @input=${change}
    />
    ${over > 0 ? html`<p class="count over">${view.reader.say.count(words.problems.tooLong, over)}</p>` : nothing}`
}

function onMap(field: Field<PlaceQuestion>) {
  const {view, question, entry, id} = field
  const {host, words} = placeReader(view)
  const isOpen = open.get(view.reader)?.has(question.id)
  const known = isOpen ? mapFor(view) : undefined
  const kept = html`<p class="kept">${view.reader.say.count(words.kept, view.activity.smallestGroup)}</p>`
  if (isOpen && (drawing === 'missing' || known === 'missing'))
    return html`<p role="alert">${words.unavailable}</p>
      ${opener(field, view.terms.common.retry, true)}`
  if (isOpen && (typeof drawing !== 'object' || typeof known !== 'object'))
    return loadingBox(view.terms.common)
  if (typeof drawing === 'object' && typeof known === 'object') {
    if (awaited === id) void focusOn(host, `${id}-ground`)
    return html`${drawing.placeMap(field, known, host, () => close(field))} ${kept}`
  }
  const drawn = entry.isDeclined ? undefined : drawingIn(entry, question.shapes)
  const isMarked = drawn && drawn.points.length > 0
  return html`${isMarked ? summary(field, `${id}-marked`) : nothing}
  ${opener(field, isMarked ? words.reopen : words.open)} ${kept}`
}

/** What is marked, where the map is closed. */
function summary({view, question, entry}: Field<PlaceQuestion>, id: string) {
  const known = knownMap(view)
  const drawn = drawingIn(entry, question.shapes)
  return html`<p class="marked" id=${id}>${drawingWords(view, known, drawn)}</p>
    ${known && isOutside(known, drawn.points) ? html`<p>${placeReader(view).words.outside}</p>` : nothing}`
}

function knownMap(view: SurveyView) {
  const known = mapFor(view)
  return typeof known === 'object' ? known : undefined
}

function opener(field: Field<PlaceQuestion>, words: string, isAgain = false) {
  const {view, question, id, enter} = field
  const press = () => {
    const questions = open.get(view.reader) ?? new Set()
    open.set(view.reader, questions.add(question.id))
    awaited = id
    if (isAgain) mapFor(view, true)
    void fetchDrawing(field)
    enter({parts: {...field.entry.parts, way: 'map'}, isDeclined: false})
  }
  return html`<button type="button" id="${id}-open" @click=${press}>${words}</button>`
}

async function fetchDrawing({view}: Field<PlaceQuestion>): Promise<void> {
  if (typeof drawing === 'object' || drawing === 'fetching') return
  const {host} = placeReader(view)
  drawing = 'fetching'
  try {
    drawing = await import('../place/place-map.ts')
  } catch {
    // Shown in place of the map, with a way to try again.
    drawing = 'missing'
  }
  host.requestUpdate()
}

async function close({view, question, id, enter}: Field<PlaceQuestion>): Promise<void> {
  const {host} = placeReader(view)
  open.get(view.reader)?.delete(question.id)
  enter({})
  await focusOn(host, `${id}-open`)
}

async function focusOn(host: Host, id: string): Promise<void> {
  awaited = undefined
  await host.updateComplete
  host.renderRoot.getElementById(id)?.focus({preventScroll: true})
}
