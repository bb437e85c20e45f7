import type {Geometry, MunicipalMap} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import {html} from 'lit/html.js'
import type {Host} from '../kit/reader.ts'
import type {PlaceWords} from './draw-place.ts'

/** Whose place it is: the element that shows it, and the activity that it belongs to. */
export interface PlaceSetting {
  host: Host
  server: string
  address: RouteParams
}

type PlaceCode = typeof import('./draw-place.ts')

/** What draws a map, once somebody has opened one. */
let code: PlaceCode | 'fetching' | undefined

/** The maps that were drawn. */
const drawn = new WeakMap<Geometry, {map: MunicipalMap; language: string; svg: SVGSVGElement}>()

/**
 * One place on the municipality's map, to be looked at. Code and map are fetched with the first one.
 *
 * @param geometry the same object as long as it is the same place.
 */
export function placeOnMap({host, server, address}: PlaceSetting, words: PlaceWords, geometry: Geometry) {
  const {reader} = host
  const tell = () => host.requestUpdate()
  if (code === undefined) {
    code = 'fetching'
    void import('./draw-place.ts')
      .then(
        (arrived) => (code = arrived),
        () => (code = undefined),
      )
      .then(tell)
  }
  const map = typeof code === 'object' ? code.mapOf(server, address, tell) : 'fetching'
  if (map === 'missing') return html`<p>${words.unavailable}</p>`
  if (map === 'fetching' || typeof code !== 'object') return html`<div class="space-kept"></div>`
  code.dress(host)
  const before = drawn.get(geometry)
  if (before?.map === map && before.language === reader.language) return before.svg
  const svg = code.drawPlace(words, reader, map, geometry)
  drawn.set(geometry, {map, language: reader.language, svg})
  return svg
}
