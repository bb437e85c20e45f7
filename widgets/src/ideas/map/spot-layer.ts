import type {LatLngExpression, Map as LeafletMap} from 'leaflet'
import {DomUtil, Layer} from './leaflet.ts'
import {eventsOf, placeIn, viewOf, type View} from './placing.ts'

/** One spot that is no idea: where the reader is. */
export class SpotLayer extends Layer {
  readonly #position: LatLngExpression
  readonly #element = document.createElement('span')
  #map: LeafletMap | undefined

  constructor(position: LatLngExpression) {
    super()
    this.#position = position
    this.#element.className = 'me leaflet-zoom-animated'
    this.#element.setAttribute('aria-hidden', 'true')
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map
    map.getPane('markerPane')?.append(this.#element)
    this.#place(viewOf(map))
    return this
  }

  override onRemove(): this {
    this.#element.remove()
    return this
  }

  override getEvents() {
    return eventsOf(
      () => this.#map && this.#place(viewOf(this.#map)),
      (view) => this.#place(view),
    )
  }

  #place(view: View): void {
    if (this.#map) DomUtil.setPosition(this.#element, placeIn(this.#map, this.#position, view))
  }
}
