import type {Bounds, District, MunicipalMap} from '@saha/contract'
import type {Map as LeafletMap} from 'leaflet'
import {Frame} from '../../map/frame.ts'
import {drawLand, type Land, type Name} from '../../map/land.ts'
import {set, shape} from '../../map/shapes.ts'
import {DomUtil, Layer} from './leaflet.ts'
import {eventsOf, placeIn, type View} from './placing.ts'

/** Part of the window's size by which the drawing reaches beyond it, so that there is something to see while it moves. */
const BEYOND = 0.5
/** Pixels by which a name may be moved up or down, the nearest first. */
const STEPS = [0, 22, -22, 34, -34, 46, -46]

/** The municipality as all its maps show it, under Leaflet's hands. Only the part around the window is drawn. */
export class LandLayer extends Layer {
  readonly #frame: Frame
  readonly #land: Land
  readonly #svg = shape('svg', {class: 'land-layer leaflet-zoom-animated', 'aria-hidden': 'true'})
  readonly #districts: readonly string[]
  #map: LeafletMap | undefined
  /** The screen's pixels for a unit of the drawing. */
  #unit = 1
  /** What is drawn: from where, at which zoom. */
  #drawn: {corner: [number, number]; zoom: number} | undefined

  /** @param bounds the part of the ground that is drawn finest. */
  constructor(map: MunicipalMap, bounds: Bounds, nameOf: (district: District) => Name) {
    super()
    this.#frame = new Frame(bounds)
    this.#land = drawLand(this.#frame, map, nameOf)
    this.#districts = map.districts?.map(({id}) => id) ?? []
    this.#svg.append(this.#land.ground, this.#land.names)
  }

  /** Shows which district was chosen. */
  choose(district: string | undefined): void {
    for (const [at, path] of [...this.#land.ground.querySelectorAll('.district')].entries())
      path.classList.toggle('chosen', this.#districts[at] === district)
  }

  /** Moves names from under the marks, as far as there is room beside them. To be called when both are drawn. */
  makeWay(pins: readonly Element[]): void {
    const names = [...this.#land.names.querySelectorAll('.name:not([visibility])')]
    if (names.length === 0) return
    for (const name of names) name.removeAttribute('dy')
    const taken = pins.map((pin) => pin.getBoundingClientRect())
    const boxes = names.map((name) => name.getBoundingClientRect())
    for (const [at, name] of names.entries()) {
      const box = boxes[at]
      const free = box && STEPS.find((step) => !taken.some((other) => overlaps(box, step, other)))
      if (free) set(name, {dy: free / this.#unit})
    }
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map
    map.getPane('overlayPane')?.append(this.#svg)
    this.#draw()
    return this
  }

  override onRemove(): this {
    this.#svg.remove()
    return this
  }

  override getEvents() {
    return eventsOf(
      () => this.#draw(),
      (view) => this.#stretch(view),
    )
  }

  #draw(): void {
    const map = this.#map
    if (!map) return
    const size = map.getSize()
    const [width, height] = [size.x * (1 + 2 * BEYOND), size.y * (1 + 2 * BEYOND)]
    const start = map.containerPointToLayerPoint(size.multiplyBy(-BEYOND)).round()
    const corner = map.layerPointToLatLng(start)
    const zoom = map.getZoom()
    const unit = (256 * 2 ** zoom) / this.#frame.world
    const [x, y] = this.#frame.spotOf([corner.lng, corner.lat])
    set(this.#svg, {width, height, viewBox: `${x} ${y} ${width / unit} ${height / unit}`})
    this.#drawn = {corner: [corner.lat, corner.lng], zoom}
    DomUtil.setTransform(this.#svg as unknown as HTMLElement, start, 1)
    this.#land.fitNames(unit)
    this.#unit = unit
  }

  #stretch(view: View): void {
    if (!this.#map || !this.#drawn) return
    const {corner, zoom} = this.#drawn
    const scale = this.#map.getZoomScale(view.zoom, zoom)
    DomUtil.setTransform(this.#svg as unknown as HTMLElement, placeIn(this.#map, corner, view), scale)
  }
}

const overlaps = (name: DOMRect, step: number, pin: DOMRect) =>
  name.left < pin.right &&
  pin.left < name.right &&
  name.top + step < pin.bottom &&
  pin.top < name.bottom + step
