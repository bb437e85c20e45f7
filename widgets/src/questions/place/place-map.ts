/** A map to mark a place on, by tap, by mouse, by buttons or wholly by keyboard. Fetched when somebody asks for it. */
import type {MunicipalMap, PlaceQuestion, PlaceShape, Position} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {roundPosition} from '@saha/domain/map/place'
import type {MapTerms} from '@saha/i18n/map/terms'
import {html, nothing} from 'lit/html.js'
import type {Host} from '../../kit/reader.ts'
import {tick} from '../kinds/field.ts'
import {entryOf} from '../entry.ts'
import type {Field} from '../kinds/kind.ts'
import {textOf} from '../view.ts'
import {asShape, drawingIn, isFull, partsOfDrawing, withPoint, type Drawing} from './drawing.ts'
import {groundsOf} from './grounds.ts'
import {drawingWords, isOutside, mapWords, whereWords} from './map-reader.ts'
import {asked} from './place-words.ts'

/** Everything that can be done with the map of one question. */
class Hand {
  readonly #field: Field<PlaceQuestion>
  readonly #map: MunicipalMap
  readonly #host: Host

  constructor(field: Field<PlaceQuestion>, map: MunicipalMap, host: Host) {
    this.#field = field
    this.#map = map
    this.#host = host
  }

  get drawing(): Drawing {
    const {view, question} = this.#field
    const newest = entryOf(view.entries, question)
    return newest.isDeclined
      ? {...drawingIn(newest, question.shapes), points: []}
      : drawingIn(newest, question.shapes)
  }

  get words() {
    return mapWords.for(this.#field.view.reader)
  }

  readonly mark = (exact: Position): void => {
    const position = roundPosition(exact)
    const {view, question} = this.#field
    const {say} = view.reader
    const {said} = this.words
    if (isFull(this.drawing)) return this.#tell(say.say(said.full, {most: limits.placePoints}))
    if (!isWithin(position, question)) return this.#tell(said.beyond)
    const drawing = withPoint(this.drawing, position)
    this.#ground?.goToPosition(position)
    this.#keep(drawing)
    this.#tell(say.say(said.set, {number: drawing.points.length, where: this.#whereIs(position)}))
  }

  readonly markAtCross = (): void => {
    const ground = this.#ground
    if (ground) this.mark(ground.cross)
  }

  move(direction: keyof typeof directions, isFine: boolean): void {
    const {said, ...names} = this.words
    const [across, down] = directions[direction]
    const ground = this.#ground
    if (!ground?.step(across, down, isFine)) return this.#tell(said.beyond)
    const where = this.#whereIs(ground.cross)
    this.#tell(this.#field.view.reader.say.say(said.moved, {direction: names[direction], where}))
  }

  zoom(times: 1 | -1): void {
    this.#ground?.zoom(times)
  }

  readonly undo = (): void => {
    const points = this.drawing.points.slice(0, -1)
    this.#keep({...this.drawing, points})
    this.#tell(this.#field.view.reader.say.count(this.words.said.left, points.length))
  }

  readonly clear = (): void => {
    this.#keep({...this.drawing, points: []})
    this.#tell(this.words.said.cleared)
  }

  take(shape: PlaceShape): void {
    this.#keep(asShape(this.drawing, shape))
  }

  /** Asks the device where it is, only when somebody presses the button. */
  readonly locate = (): void => {
    this.#tell(this.words.locating)
    navigator.geolocation.getCurrentPosition(
      ({coords}) => this.mark([coords.longitude, coords.latitude]),
      () => this.#tell(this.words.notLocated, true),
      {enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000},
    )
  }

  readonly press = (event: KeyboardEvent): void => {
    const {key, shiftKey, ctrlKey, altKey, metaKey} = event
    if (ctrlKey || altKey || metaKey) return
    const direction = keys[key]
    if (direction) this.move(direction, shiftKey)
    else if (key === 'Enter' || key === ' ') this.markAtCross()
    else if (key === 'Backspace' || key === 'Delete') this.undo()
    else if (key === '+' || key === '=') this.zoom(1)
    else if (key === '-') this.zoom(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  get #ground() {
    return groundsOf(this.#host).groundOf(this.#field.question.id)
  }

  #whereIs(position: Position): string {
    return whereWords(this.#field.view, this.#map, [position])
  }

  #keep(drawing: Drawing): void {
    const {view, question, enter} = this.#field
    const {parts} = entryOf(view.entries, question)
    enter({parts: {...parts, way: 'map', ...partsOfDrawing(drawing)}, isDeclined: false})
  }

  /** Says what has happened; the same words twice are heard twice. @param isSeen for everybody, not only for ears. */
  #tell(words: string, isSeen = false): void {
    const status = this.#host.renderRoot.getElementById(`${this.#field.id}-said`)
    if (!status) return
    status.classList.toggle('unseen', !isSeen)
    status.textContent = status.textContent === words ? `${words}\u00a0` : words
  }
}

const directions = {north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0]} as const

const keys: Readonly<Record<string, keyof typeof directions>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
}

const arrows = {west: '←', north: '↑', south: '↓', east: '→'} as const

function isWithin([longitude, latitude]: Position, {bounds}: PlaceQuestion): boolean {
  if (!bounds) return true
  const {west, south, east, north} = bounds
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/** @param close when what is marked is enough. */
export function placeMap(field: Field<PlaceQuestion>, map: MunicipalMap, host: Host, close: () => void) {
  const {view, question, id, help} = field
  const hand = new Hand(field, map, host)
  const {drawing, words} = hand
  const {shape, points} = drawing
  const name = view.reader.say.say(words.name, {
    question: view.reader.plain(textOf(view, question, question.text)),
  })
  groundsOf(host).learn({view, question, map, drawing, mark: hand.mark})
  return html`<div class="drawing">
    ${question.shapes.length > 1 ? shapes(field, hand) : nothing}
    <p class="how" id="${id}-how">
      <span class="by-finger">${words.touch}</span>${' '}
      <span class="by-mouse">${words.mouse}</span>${' '}<span class="by-keys">${words.keys}</span>
    </p>
    <div class="map">
      <svg
        class="ground"
        id="${id}-ground"
        data-question=${question.id}
        tabindex="0"
        role="application"
        aria-label=${name}
        aria-describedby="${help} ${id}-how ${id}-marked"
        @keydown=${hand.press}
      ></svg>
    </div>
    ${map.tiles ? html`<p class="how credit">${view.reader.words(map.tiles.credit)}</p>` : nothing}
    <div class="pad">
      <span class="compass">
        ${(['west', 'north', 'south', 'east'] as const).map(
          (direction) =>
            html`<button
              type="button"
              aria-label=${words[direction]}
              @click=${({shiftKey}: MouseEvent) => hand.move(direction, shiftKey)}
            >
              ${arrows[direction]}
            </button>`,
        )}
        <button type="button" aria-label=${words.closer} @click=${() => hand.zoom(1)}>+</button>
        <button type="button" aria-label=${words.farther} @click=${() => hand.zoom(-1)}>−</button>
      </span>
      <button type="button" @click=${hand.markAtCross}>${words.set}</button>
    </div>
    <p class="marked" id="${id}-marked">${points.length > 0 ? drawingWords(view, map, drawing) : nothing}</p>
    ${points.length > 0 && isOutside(map, points) ? html`<p>${words.outside}</p>` : nothing}
    <p class="unseen" id="${id}-said" role="status"></p>
    <div class="pad">
      <button type="button" class="primary" @click=${close}>${words.done}</button>
      ${
        points.length > 0
          ? html`${shape === 'point' ? nothing : html`<button type="button" @click=${hand.undo}>${words.undo}</button>`}
              <button type="button" @click=${hand.clear}>${words.clear}</button>`
          : nothing
      }
    </div>
    ${
      navigator.geolocation && isSecureContext
        ? html`<div>
            <button type="button" aria-describedby="${id}-here" @click=${hand.locate}>${words.here}</button>
            <p class="how" id="${id}-here">${words.hereMeans}</p>
          </div>`
        : nothing
    }
    <p class="how">${keptWords(field, words)}</p>
  </div>`
}

/** What becomes of the place. */
function keptWords({view: {reader, activity}}: Field<PlaceQuestion>, words: MapTerms): string {
  const {smallestGroup} = activity
  return smallestGroup === undefined ? words.public : reader.say.count(words.kept, smallestGroup)
}

function shapes({view, id, question}: Field<PlaceQuestion>, hand: Hand) {
  const {words, drawing} = hand
  return html`<fieldset>
    <legend>${words.what}</legend>
    <div class="choices">
      ${question.shapes.map((shape) =>
        tick('radio', `${id}-shape`, asked(view).words.shapes[shape], shape === drawing.shape, () =>
          hand.take(shape),
        ),
      )}
    </div>
  </fieldset>`
}
