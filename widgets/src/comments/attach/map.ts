/** A map on which one point of the municipality is set: by tap, by mouse, by buttons or wholly by keyboard. */
import type {District, MunicipalMap, Position} from '@saha/contract'
import {commentPlace} from '@saha/domain/comments/comment-place'
import {roundPosition} from '@saha/domain/map/place'
import {districtAt, isIn} from '@saha/domain/map/surface'
import type {AttachingTerms} from '@saha/i18n/attaching/terms'
import type {MapTerms} from '@saha/i18n/map/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {loadingBox} from '../../kit/notices.ts'
import {askAgain, mapOf} from '../../map/known-maps.ts'
import {mapStyles} from '../../map/map.styles.ts'
import {placeMapStyles} from '../../map/place-map.styles.ts'
import type {ThreadView} from '../view.ts'
import {attachStyles} from './attach.styles.ts'
import {PointMap} from './point-map.ts'

export interface MapShown {
  view: ThreadView
  /** For the frame around it, one for each map of the element. */
  id: string
  point: Position | undefined
  mark: (position: Position) => void
  clear: () => void
  close: () => void
}

interface MapWords {
  attaching: AttachingTerms
  map: MapTerms
}

/** Maps that are open, by element and id. */
const open = new WeakMap<DrawnElement, Map<string, PointMap>>()

/** Shows it in one language. */
export function mapIn({attaching, map: words}: MapWords): Shower<MapShown> {
  return (reader, _, {view, id, point, mark, clear, close}) => {
    const {host, server, address} = view
    adopt(host.renderRoot, [mapStyles, placeMapStyles, attachStyles])
    const known = mapOf(server, address, () => host.requestUpdate())
    const again = () => {
      askAgain(server, address)
      host.requestUpdate()
    }
    if (known === 'fetching') return loadingBox(reader.terms?.common)
    if (known === 'missing')
      return html`<p role="alert">${attaching.place.unavailable}</p>
        <div class="buttons">
          <button type="button" @click=${again}>${reader.terms?.common.retry}</button>
          <button type="button" @click=${close}>${attaching.place.hide}</button>
        </div>`
    const shown = pointMapAt(view, known, id)
    shown.show({
      point,
      mark: (position) => mark(roundPosition(position)),
      clear,
      name: reader.say.say(words.name, {question: attaching.place.title}),
    })
    return html`<div class="drawing" id=${id}>
      <p class="how">
        <span class="by-finger">${words.touch}</span>${' '}<span class="by-mouse">${words.mouse}</span
        >${' '}<span class="by-keys">${words.keys}</span>
      </p>
      ${shown.element} ${known.tiles ? html`<p class="how">${reader.words(known.tiles.credit)}</p>` : nothing}
      ${pad(words, shown)}
      <p class="marked" role="status">
        ${point ? reader.say.say(words.marked.point, {where: whereIs(words, view, known, point)}) : nothing}
      </p>
      <div class="pad">
        <button
          type="button"
          @click=${() => {
            forget(view, id)
            close()
          }}
        >
          ${words.done}
        </button>
      </div>
    </div>`
  }
}

const arrows = {west: '←', north: '↑', south: '↓', east: '→'} as const

function pad(words: MapTerms, map: PointMap) {
  return html`<div class="pad">
    <span class="compass">
      ${(['west', 'north', 'south', 'east'] as const).map(
        (direction) =>
          html`<button type="button" aria-label=${words[direction]} @click=${() => map.step(direction)}>
            ${arrows[direction]}
          </button>`,
      )}
      <button type="button" aria-label=${words.closer} @click=${() => map.zoom(1)}>+</button>
      <button type="button" aria-label=${words.farther} @click=${() => map.zoom(-1)}>−</button>
    </span>
    <button type="button" @click=${() => map.markAtCross()}>${words.set}</button>
  </div>`
}

/** A district, or whether it lies in the municipality at all. */
function whereIs(words: MapTerms, {reader}: ThreadView, map: MunicipalMap, point: Position): string {
  const district = districtAt(map, point)
  if (district) return reader.plain(district.text)
  return isIn(map.boundary, point) ? words.somewhere.inside : words.somewhere.outside
}

function pointMapAt({host, reader}: ThreadView, map: MunicipalMap, id: string): PointMap {
  const maps = open.get(host) ?? new Map<string, PointMap>()
  open.set(host, maps)
  const before = maps.get(id)
  if (before) return before
  const nameOf = ({text}: District) => ({words: reader.plain(text), language: reader.language})
  const shown = new PointMap(map, commentPlace(map).bounds, nameOf)
  maps.set(id, shown)
  // Somebody has just asked for it. The element is drawing it now.
  queueMicrotask(() => void host.updateComplete.then(() => shown.focus()))
  return shown
}

function forget({host}: ThreadView, id: string): void {
  open.get(host)?.get(id)?.remove()
  open.get(host)?.delete(id)
}
