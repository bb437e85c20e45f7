import type {LatLngBounds, LatLngTuple, Map as LeafletMap} from 'leaflet'
import {clusterMarks, type Cluster} from './clusters.ts'
import {DomUtil, Layer, latLngBounds} from './leaflet.ts'
import {pinFor, type PinWords} from './pin.ts'
import {eventsOf, placeIn, viewOf, type View} from './placing.ts'
import {planeOf, type Plane} from './plane.ts'

/** Rems between two marks, so that each can be pressed by a finger. */
export const APART = 3.25
/** Part of the window's size beyond its edge where marks are drawn already, so that they are there when the map moves. */
const BEYOND = 0.25
/** How far the mouse may slip while it clicks, in pixels. */
const SLIP = 5
const WORLD = 256

/** A mark, or several as one, as it is shown. */
export interface Pin {
  cluster: Cluster
  button: HTMLButtonElement
}

/**
 * The marks: buttons of which at most a few hundred are there, whatever the number of ideas. One of them is in the order of
 * tabs; from it, arrows lead to the others.
 */
export class PinLayer extends Layer {
  readonly #words: PinWords
  readonly #press: (cluster: Cluster) => void
  #map: LeafletMap | undefined
  #plane: Plane = planeOf([])
  #takes: ((at: number) => boolean) | undefined
  #clusters: {zoom: number; list: readonly Cluster[]} | undefined
  #pins: readonly Pin[] = []
  /** The mark that is in the order of tabs. */
  #current: number | undefined
  #pointed: number | undefined
  #chosen: readonly number[] = []

  constructor(words: PinWords, press: (cluster: Cluster) => void) {
    super()
    this.#words = words
    this.#press = press
  }

  /** The pins in the order of reading. */
  get pins(): readonly Pin[] {
    return this.#pins
  }

  /** Shows other marks, or others of the same. */
  show(plane: Plane, takes?: (at: number) => boolean): void {
    // Marks of other filters have other places in the list, and other looks.
    if (plane !== this.#plane) this.#forget()
    if (plane !== this.#plane) this.#current = undefined
    this.#plane = plane
    this.#takes = takes
    this.#clusters = undefined
    this.draw()
  }

  /** Shows where the mark is that the reader points to in a list. */
  point(at: number | undefined): void {
    this.#pointed = at
    this.#decorate()
  }

  /** Shows which marks were chosen. */
  choose(marks: readonly number[]): void {
    this.#chosen = marks
    this.#decorate()
  }

  /** The pin that stands for a mark, where it is drawn. */
  pinOf(at: number): Pin | undefined {
    return this.#pins.find(({cluster}) => cluster.members.includes(at))
  }

  /** Latitude first, as Leaflet has it. */
  positionOf(at: number): LatLngTuple {
    const [, longitude, latitude] = this.#plane.marks[at] ?? [0, 0, 0]
    return [latitude, longitude]
  }

  boundsOf({members}: Cluster): LatLngBounds {
    return latLngBounds(members.map((at) => this.positionOf(at)))
  }

  /** Makes a pin the one in the order of tabs. */
  makeCurrent({cluster}: Pin): void {
    this.#current = cluster.lead
    for (const {button, cluster: other} of this.#pins) button.tabIndex = other === cluster ? 0 : -1
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map
    this.draw()
    return this
  }

  override onRemove(): this {
    this.#forget()
    return this
  }

  override getEvents() {
    return eventsOf(
      () => this.draw(),
      (view) => this.#place(view),
    )
  }

  draw(): void {
    const map = this.#map
    const pane = map?.getPane('markerPane')
    if (!map || !pane) return
    const held = this.#pins.find(({button}) => button.matches(':focus'))
    const before = new Map(this.#pins.map((pin) => [keyOf(pin.cluster), pin]))
    this.#pins = this.#inView(map).map(
      (cluster) => before.get(keyOf(cluster)) ?? {cluster, button: this.#make(cluster)},
    )
    const kept = new Set(this.#pins)
    // What has the focus stays in its place, so that it does not lose it.
    for (const pin of before.values()) if (!kept.has(pin) && pin !== held) pin.button.remove()
    let at: ChildNode | null = pane.firstChild
    for (const {button} of this.#pins) {
      if (button === at) at = at.nextSibling
      else if (button !== held?.button) pane.insertBefore(button, at)
    }
    this.#place(viewOf(map))
    const current = (this.#current === undefined ? undefined : this.pinOf(this.#current)) ?? this.#firstInView
    if (current) this.makeCurrent(current)
    this.#decorate()
    if (!held || kept.has(held)) return
    const heir = this.pinOf(held.cluster.lead)
    if (heir) heir.button.focus({preventScroll: true})
    else map.getContainer().focus({preventScroll: true})
    held.button.remove()
  }

  /** Of what is drawn, the first that can be seen without moving the map. */
  get #firstInView(): Pin | undefined {
    const bounds = this.#map?.getBounds()
    return this.#pins.find(({cluster}) => bounds?.contains(this.positionOf(cluster.lead))) ?? this.#pins[0]
  }

  #forget(): void {
    for (const {button} of this.#pins) button.remove()
    this.#pins = []
    this.#clusters = undefined
  }

  #inView(map: LeafletMap): Cluster[] {
    const zoom = map.getZoom()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    if (this.#clusters?.zoom !== zoom)
      this.#clusters = {zoom, list: clusterMarks(this.#plane, zoom, APART * rem, this.#takes)}
    const {min, max} = map.getPixelBounds()
    const scale = WORLD * 2 ** zoom
    if (!min || !max) return []
    const [wide, tall] = [(max.x - min.x) * BEYOND, (max.y - min.y) * BEYOND]
    const {x, y} = this.#plane
    const row = APART * rem
    const isReversed = map.getContainer().closest('[dir]')?.getAttribute('dir') === 'rtl'
    return this.#clusters.list
      .filter(({lead}) => {
        const [across, down] = [(x[lead] as number) * scale, (y[lead] as number) * scale]
        return across > min.x - wide && across < max.x + wide && down > min.y - tall && down < max.y + tall
      })
      .map((cluster) => ({
        cluster,
        across: (x[cluster.lead] as number) * scale * (isReversed ? -1 : 1),
        down: Math.round(((y[cluster.lead] as number) * scale) / row),
      }))
      .sort((a, b) => a.down - b.down || a.across - b.across)
      .map(({cluster}) => cluster)
  }

  #make(cluster: Cluster): HTMLButtonElement {
    const button = pinFor(cluster, this.#words)
    let down = {x: 0, y: 0}
    button.addEventListener('pointerdown', ({clientX: x, clientY: y}) => (down = {x, y}))
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      // Not where the map was dragged by it.
      const isDragged = Math.hypot(event.clientX - down.x, event.clientY - down.y) > SLIP
      if (event.detail === 0 || !isDragged) this.#press(cluster)
    })
    button.addEventListener('dblclick', (event) => event.stopPropagation())
    button.addEventListener('focus', () => this.makeCurrent({cluster, button}))
    return button
  }

  #place(view: View): void {
    const map = this.#map
    if (!map) return
    for (const {cluster, button} of this.#pins) {
      DomUtil.setPosition(button, placeIn(map, this.positionOf(cluster.lead), view))
    }
  }

  #decorate(): void {
    const chosen = new Set(this.#chosen)
    for (const {button, cluster} of this.#pins) {
      const holds = (at: number) => cluster.members.includes(at)
      button.classList.toggle('pointed', this.#pointed !== undefined && holds(this.#pointed))
      button.classList.toggle('chosen', chosen.size > 0 && cluster.members.some((at) => chosen.has(at)))
    }
  }
}

/** Two clusters of the same marks look the same. */
const keyOf = ({lead, members}: Cluster) => `${lead} ${members.length}`
