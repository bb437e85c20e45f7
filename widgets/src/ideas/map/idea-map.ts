/** The map of a collection: land, tiles where there are any, and marks; by finger, mouse and keys. */
import type {Bounds, District, MunicipalMap, Position} from '@saha/contract'
import {boundsOf} from '@saha/domain/map/surface'
import type {LatLngBoundsExpression, Map as Leaflet} from 'leaflet'
import {Frame} from '../../map/frame.ts'
import type {Name} from '../../map/land.ts'
import type {Cluster} from './clusters.ts'
import {listenToKeys} from './keys.ts'
import {LandLayer} from './land-layer.ts'
import {LeafletMap} from './leaflet.ts'
import {PinLayer, APART} from './pin-layer.ts'
import type {PinWords} from './pin.ts'
import {coverOf, type Plane} from './plane.ts'
import {SpotLayer} from './spot-layer.ts'
import {TilesLayer} from './tile-layer.ts'

/** The closest zoom at first, where the view is a street; and ever, where the municipality's tiles do not go closer. */
const CLOSEST = 18
/** Pixels around what is brought into view. */
const AROUND = 40

export interface IdeaMapSetting {
  map: MunicipalMap
  /** The whole, around which the map ends. Default: what the boundary covers. */
  bounds: Bounds | undefined
  nameOf: (district: District) => Name
  words: PinWords
  /** A mark, or several that cannot be told apart on the map, was pressed. */
  press: (cluster: Cluster) => void
  /** The ground was pressed, or asked for by key. */
  tap: (position: Position) => void
  /** The map shows another part of itself. */
  move: () => void
  /** Tiles do not arrive, or do again. */
  tellOfTiles: (isFailing: boolean) => void
}

export class IdeaMap {
  /** To be put into the page. The map is made once it has a size there. */
  readonly element = document.createElement('div')
  readonly ground = document.createElement('div')

  readonly #setting: IdeaMapSetting
  readonly #pins: PinLayer
  readonly #land: LandLayer
  readonly #watch = new ResizeObserver(() => this.#fit())
  readonly #isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  #leaflet: Leaflet | undefined
  /** What is shown until somebody moves the map: all of it, and what the marks cover once there are some. */
  #first: Bounds | undefined
  #isMoved = false
  #spot: SpotLayer | undefined

  constructor(setting: IdeaMapSetting) {
    this.#setting = setting
    const {map, words, nameOf} = setting
    this.element.className = 'map'
    this.ground.className = 'ideas-ground'
    this.ground.tabIndex = 0
    this.ground.setAttribute('role', 'application')
    this.element.append(this.ground)
    // As high as the municipality is, so that it fills it; within what the style lets it be.
    const {width, height} = new Frame(this.#bounds)
    this.element.style.setProperty('aspect-ratio', `${width} / ${height}`)
    this.#land = new LandLayer(map, boundsOf(map.boundary), nameOf)
    this.#pins = new PinLayer(words, (cluster) => this.#open(cluster))
    this.#leavePageAlone()
    listenToKeys(this.ground, {
      pins: () => this.#pins.pins,
      pan: (across, down) => this.#pan(across, down),
      zoom: (times) => this.zoom(times),
      whole: () => this.showAll(),
      ask: () => this.#ask(),
      focusMap: () => this.focus(),
    })
    this.ground.addEventListener('focusin', ({target}) => this.#bringIntoView(target))
    this.#watch.observe(this.element)
  }

  /** What the map shows now; `undefined` until it has a size. */
  get view(): Bounds | undefined {
    const bounds = this.#leaflet?.getBounds()
    return (
      bounds && {
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
      }
    )
  }

  /** What it is called, for those who do not see it. @param described id of what tells how it is moved. */
  name({label, described}: {label: string; described: string}): void {
    this.ground.setAttribute('aria-label', label)
    this.ground.setAttribute('aria-describedby', described)
  }

  show(plane: Plane, takes?: (at: number) => boolean): void {
    this.#pins.show(plane, takes)
    if (!this.#first) {
      this.#first = coverOf(plane)
      this.#begin()
    }
    this.#makeWay()
  }

  /** @param at its place in the list of marks. */
  point(at: number | undefined): void {
    this.#pins.point(at)
  }

  choose(marks: readonly number[]): void {
    this.#pins.choose(marks)
  }

  chooseDistrict(district: string | undefined): void {
    this.#land.choose(district)
  }

  focus(): void {
    this.ground.focus({preventScroll: true})
  }

  /** Moves the focus to the mark, or to those of which it is one. @returns false where it is not in view. */
  focusPin(at: number): boolean {
    const pin = this.#pins.pinOf(at)
    pin?.button.focus({preventScroll: true})
    return pin !== undefined
  }

  /** Which mark a pin stands for; its first where it stands for several. */
  markOf(target: EventTarget | null): number | undefined {
    const button = target instanceof Element ? target.closest('.pin') : null
    return this.#pins.pins.find((pin) => pin.button === button)?.cluster.lead
  }

  zoom(times: 1 | -1): void {
    this.#leaflet?.setZoom(this.#leaflet.getZoom() + times, {animate: !this.#isCalm})
  }

  showAll(): void {
    this.#leaflet?.fitBounds(this.#whole, {animate: !this.#isCalm})
  }

  /** Shows where the reader is. @returns false where that is not on the map. */
  showSpot([longitude, latitude]: Position): boolean {
    const leaflet = this.#leaflet
    if (!leaflet) return false
    this.#spot?.remove()
    this.#spot = undefined
    const {west, south, east, north} = this.#edge
    if (longitude < west || longitude > east || latitude < south || latitude > north) return false
    this.#spot = new SpotLayer([latitude, longitude]).addTo(leaflet)
    leaflet.panInside([latitude, longitude], {padding: [AROUND, AROUND], animate: !this.#isCalm})
    return true
  }

  remove(): void {
    this.#watch.disconnect()
    this.#leaflet?.remove()
    this.#leaflet = undefined
  }

  get #bounds(): Bounds {
    return this.#setting.bounds ?? boundsOf(this.#setting.map.boundary)
  }

  /** Half as much again on every side: what lies just across the border can be in the middle too. */
  get #edge(): Bounds {
    const {west, south, east, north} = this.#bounds
    const [wide, tall] = [(east - west) / 2, (north - south) / 2]
    return {west: west - wide, south: south - tall, east: east + wide, north: north + tall}
  }

  get #whole(): LatLngBoundsExpression {
    return asLeaflet(this.#bounds)
  }

  #fit(): void {
    const {clientWidth, clientHeight} = this.ground
    if (clientWidth === 0 || clientHeight === 0) return
    if (this.#leaflet) this.#leaflet.invalidateSize({pan: false})
    else this.#make()
    const leaflet = this.#leaflet
    leaflet?.setMinZoom(Math.min(leaflet.getBoundsZoom(this.#whole), this.#closest))
    this.#begin()
  }

  /** Nobody has to look for the ideas in the middle of a municipality; nobody's view changes by itself either. */
  #begin(): void {
    const leaflet = this.#leaflet
    if (!leaflet || this.#isMoved) return
    const around = this.#first && {padding: [AROUND, AROUND] as [number, number], maxZoom: CLOSEST}
    leaflet.fitBounds(this.#first ? asLeaflet(this.#first) : this.#whole, {...around, animate: false})
    this.#isMoved = false
  }

  get #closest(): number {
    return Math.max(this.#setting.map.tiles?.closest ?? CLOSEST, CLOSEST)
  }

  #make(): void {
    const {map, move, tap, tellOfTiles} = this.#setting
    const isCalm = this.#isCalm
    const leaflet: Leaflet = new LeafletMap(this.ground, {
      maxZoom: this.#closest,
      // Tiles are sharp at whole zooms alone; without any, the municipality fills the window.
      zoomSnap: map.tiles ? 1 : 0.25,
      maxBounds: asLeaflet(this.#edge),
      maxBoundsViscosity: 1,
      bounceAtZoomLimits: false,
      zoomAnimation: !isCalm,
      fadeAnimation: !isCalm,
      inertia: !isCalm,
      trackResize: false,
    })
    this.#leaflet = leaflet
    leaflet.fitBounds(this.#whole, {animate: false})
    if (map.tiles) {
      const layer = new TilesLayer(map.tiles, (isFailing) => {
        this.element.classList.toggle('tiled', !isFailing)
        tellOfTiles(isFailing)
      })
      this.element.classList.add('tiled')
      leaflet.addLayer(layer)
    }
    leaflet.addLayer(this.#land)
    leaflet.addLayer(this.#pins)
    this.#makeWay()
    leaflet.on('movestart', () => {
      this.#isMoved = true
    })
    leaflet.on('click', ({latlng}) => tap([latlng.lng, latlng.lat]))
    leaflet.on('moveend', () => {
      this.#makeWay()
      move()
    })
    // The element is drawing now.
    queueMicrotask(move)
  }

  /** A cluster is taken apart by coming closer; one that cannot be is told of. */
  #open(cluster: Cluster): void {
    const leaflet = this.#leaflet
    if (!leaflet) return
    const bounds = this.#pins.boundsOf(cluster)
    const [corner, other] = [bounds.getSouthWest(), bounds.getNorthEast()].map((end) =>
      leaflet.project(end, this.#closest),
    )
    const span = corner && other ? corner.distanceTo(other) : 0
    const isClosest = leaflet.getZoom() >= this.#closest
    if (cluster.members.length === 1 || isClosest || span < APART * 16) this.#setting.press(cluster)
    else leaflet.fitBounds(bounds, {padding: [AROUND, AROUND], animate: !this.#isCalm})
  }

  #pan(across: number, down: number): void {
    const size = this.#leaflet?.getSize()
    if (size) this.#leaflet?.panBy([size.x * across, size.y * down], {animate: !this.#isCalm})
  }

  #makeWay(): void {
    this.#land.makeWay(this.#pins.pins.map(({button}) => button))
  }

  #ask(): void {
    const centre = this.#leaflet?.getCenter()
    if (centre) this.#setting.tap([centre.lng, centre.lat])
  }

  #bringIntoView(target: EventTarget | null): void {
    const at = this.markOf(target)
    const position = at === undefined ? undefined : this.#pins.positionOf(at)
    if (position) this.#leaflet?.panInside(position, {padding: [AROUND, AROUND], animate: !this.#isCalm})
  }

  /**
   * One finger is the page's, two are the map's. The wheel is the map's while it has the focus, or with Ctrl: trackpads
   * send that for two fingers that come apart.
   */
  #leavePageAlone(): void {
    const inFront = {capture: true, passive: true}
    const touch = (event: Event) => {
      if (event instanceof TouchEvent && event.touches.length === 1) event.stopPropagation()
    }
    const wheel = (event: WheelEvent) => {
      const isMeant = event.ctrlKey || this.ground.matches(':focus-within')
      this.#leaflet?.scrollWheelZoom[isMeant ? 'enable' : 'disable']()
    }
    this.element.addEventListener('touchstart', touch, inFront)
    this.element.addEventListener('wheel', wheel, inFront)
  }
}

const asLeaflet = ({west, south, east, north}: Bounds): [[number, number], [number, number]] => [
  [south, west],
  [north, east],
]
