/** A place: from a list, in words, or drawn on a map that is fetched when somebody asks for it. */
import type {Answer, AnswerProblemCode, PlaceQuestion} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {asPlace} from '@saha/domain/survey/answer-shapes'
import {checkPlace} from '@saha/domain/map/place'
import {countGraphemes} from '@saha/domain/text/graphemes'
import {plainText} from '@saha/domain/text/plain-text'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {idsIn, partOf, type Entry} from '../entry.ts'
import {declineBox, group, tick} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {drawingIn, drawingOf, geometryOf, partsOfDrawing} from '../place/drawing.ts'
import {drawnWords, learn, onMap} from '../place/on-map.ts'
import {asked} from '../place/place-words.ts'
import type {FormView} from '../view.ts'

const styles = css`
  .ways {
    grid-template-columns: repeat(auto-fit, minmax(min(8.25rem, 100%), 1fr));
  }
  .narrow .ways {
    grid-template-columns: minmax(0, 1fr);
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
  .marked {
    font-weight: 600;
  }
`

type Way = 'list' | 'address' | 'map'

const kind: Kind<PlaceQuestion> = {
  styles,
  learn,
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
    return drawnWords(view, drawingIn(entry, question.shapes))
  },
}

addKind('place', kind)

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
  view: FormView,
  question: PlaceQuestion,
  code: AnswerProblemCode,
  entry: Entry,
): string | undefined {
  const {problems} = asked(view).words
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
      return view.reader.say.count(view.terms.survey.charactersOver, Math.max(1, tooMuch(entry)))
    default:
      return undefined
  }
}

function render(field: Field<PlaceQuestion>) {
  const {view, question, entry, id, enter} = field
  const {words} = asked(view)
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
  const {words} = asked(view)
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
  const {words} = asked(view)
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
    ${over > 0 ? html`<p class="count over">${view.reader.say.count(view.terms.survey.charactersOver, over)}</p>` : nothing}`
}
