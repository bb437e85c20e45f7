/** A map to draw on: what it shows, and how it follows fingers, mouse and keys. */
import type {Bounds, District, MunicipalMap, PlaceShape, Position} from '@saha/contract'
import {Frame, type Spot} from './frame.ts'
import {drawLand, type Land, type Name} from './land.ts'
import {set, shape} from './shapes.ts'
import {TileLayer, type View} from './tiles.ts'
import {listenTo} from './fingers.ts'

/** Pixels by which a key moves the cross, and by which it does with Shift. */
const STRIDE = 32
const STEP = 4
/** How much closer one press brings the map. */
const CLOSER = 1.6
/** Pixels for one metre, at the closest. */
const CLOSEST = 2
/** Four bars around the spot that is meant, which stays free. */
const CROSS = 'M-22 0H-10M10 0H22M0-22V-10M0 10V22'
/** Pixels around the cross that stay in view. */
const SEEN = 40
const METRES_AROUND_THE_WORLD = 40_075_017

/** What is drawn, point by point. */
export interface Drawing {
  shape: PlaceShape
  points: readonly Position[]
}

export interface GroundSetting {
  map: MunicipalMap
  bounds: Bounds
  nameOf: (district: District) => Name
  /** A tap on the map. */
  mark: (position: Position) => void
}

export class Ground {
  readonly #svg: SVGSVGElement
  readonly #frame: Frame
  readonly #land: Land
  readonly #tiles: TileLayer | undefined
  readonly #drawn = shape('g', {})
  readonly #cross = shape('g', {class: 'cross'}, shape('path', {d: CROSS}), shape('path', {d: CROSS}))
  readonly #watch = new ResizeObserver(() => this.#fit())
  #view: View
  #at: Spot
  /** The screen's pixels for a unit of the drawing. */
  #unit = 1
  #drawing: Drawing | undefined

  constructor(svg: SVGSVGElement, {map, bounds, nameOf, mark}: GroundSetting) {
    this.#svg = svg
    this.#frame = new Frame(bounds)
    const {width, height} = this.#frame
    this.#view = {x: 0, y: 0, width, height}
    this.#at = [width / 2, height / 2]
    this.#land = drawLand(this.#frame, map, nameOf)
    const tiles = shape('g', {})
    // All tiles in one file need code that would be more than this map.
    const separate = map.tiles?.address.endsWith('.pmtiles') ? undefined : map.tiles
    this.#tiles = separate && new TileLayer(this.#frame, separate, tiles)
    svg.classList.toggle('tiled', separate !== undefined)
    svg.parentElement?.style.setProperty('aspect-ratio', `${width} / ${height}`)
    svg.replaceChildren(tiles, this.#land.ground, this.#drawn, this.#land.names, this.#cross)
    listenTo(svg, {
      tap: (x, y) => mark(this.#frame.positionOf(this.#spotAt(x, y))),
      move: ({x, y, closer, aroundX, aroundY}) => {
        this.#bringCloser(closer, this.#spotAt(aroundX, aroundY))
        this.#shift(-x / this.#unit, -y / this.#unit)
        this.#draw()
      },
    })
    this.#watch.observe(svg)
    this.#fit()
  }

  /** Where the cross is. */
  get cross(): Position {
    return this.#frame.positionOf(this.#at)
  }

  /** Shows what is drawn so far. */
  show(drawing: Drawing): void {
    this.#drawing = drawing
    this.#drawMarks()
  }

  /** Moves the cross, the map with it where it would be lost. @returns false where the map ends. */
  step(across: number, down: number, isFine: boolean): boolean {
    const length = (isFine ? STEP : STRIDE) / this.#unit
    const [x, y] = this.#at
    const {width, height} = this.#frame
    const next: Spot = [clamp(x + across * length, width), clamp(y + down * length, height)]
    this.goTo(next)
    return next[0] !== x || next[1] !== y
  }

  /** Puts the cross on a position. */
  goToPosition(position: Position): void {
    this.goTo(this.#frame.spotOf(position))
  }

  /** Puts the cross on a spot, and brings it into view. */
  goTo([x, y]: Spot): void {
    this.#at = [x, y]
    const seen = SEEN / this.#unit
    const {x: left, y: top, width, height} = this.#view
    if (x < left + seen || x > left + width - seen) this.#shift(x - left - width / 2, 0)
    if (y < top + seen || y > top + height - seen) this.#shift(0, y - top - height / 2)
    this.#draw()
  }

  /** @param times 1 for closer, -1 for farther; around the cross. */
  zoom(times: 1 | -1): void {
    this.#bringCloser(CLOSER ** times, this.#at)
    this.#draw()
  }

  remove(): void {
    this.#watch.disconnect()
  }

  /** After a change of the window, the same middle at the same closeness, as far as it can be. */
  #fit(): void {
    const size = this.#svg.getBoundingClientRect()
    if (size.width === 0 || size.height === 0) return
    const {x, y, width, height} = this.#view
    const ratio = size.height / size.width
    const wide = Math.max(width, height / ratio)
    this.#view = {
      x: x + (width - wide) / 2,
      y: y + (height - wide * ratio) / 2,
      width: wide,
      height: wide * ratio,
    }
    this.#bringCloser(1, [x + width / 2, y + height / 2])
    this.#draw()
  }

  /** Keeps a spot where it is on the screen. Not farther than the whole, not closer than makes sense. */
  #bringCloser(factor: number, [x, y]: Spot): void {
    const {width: whole, height: tall, world} = this.#frame
    const size = this.#svg.getBoundingClientRect()
    const ratio = size.height / size.width
    const least = (size.width / CLOSEST / METRES_AROUND_THE_WORLD) * world
    const width = Math.min(Math.max(this.#view.width / factor, least), Math.max(whole, tall / ratio))
    const share = width / this.#view.width
    this.#view = {
      x: x - (x - this.#view.x) * share,
      y: y - (y - this.#view.y) * share,
      width,
      height: width * ratio,
    }
    this.#unit = size.width / width
    this.#shift(0, 0)
  }

  /** Moves the view, never off the map. */
  #shift(x: number, y: number): void {
    const {width, height} = this.#view
    this.#view.x = keptWithin(this.#view.x + x, width, this.#frame.width)
    this.#view.y = keptWithin(this.#view.y + y, height, this.#frame.height)
  }

  #spotAt(x: number, y: number): Spot {
    const {left, top} = this.#svg.getBoundingClientRect()
    const [across, down] = [(x - left) / this.#unit, (y - top) / this.#unit]
    return [clamp(this.#view.x + across, this.#frame.width), clamp(this.#view.y + down, this.#frame.height)]
  }

  #draw(): void {
    const {x, y, width, height} = this.#view
    set(this.#svg, {viewBox: `${x} ${y} ${width} ${height}`})
    this.#tiles?.lay(this.#view, this.#unit)
    this.#land.fitNames(this.#unit)
    const [atX, atY] = this.#at
    set(this.#cross, {transform: `translate(${atX} ${atY}) scale(${1 / this.#unit})`})
    this.#drawMarks()
  }

  #drawMarks(): void {
    const {shape: kind, points} = this.#drawing ?? {shape: 'point', points: []}
    const line = points.length > 1 ? this.#frame.lineOf(points) : ''
    const marks = points.map((point, at) => {
      const [cx, cy] = this.#frame.spotOf(point)
      const isLast = at === points.length - 1
      return shape('circle', {class: isLast ? 'mark last' : 'mark', cx, cy, r: (isLast ? 8 : 6) / this.#unit})
    })
    this.#drawn.replaceChildren(
      ...(line ? [shape('path', {class: kind, d: kind === 'area' ? `${line}Z` : line})] : []),
      ...marks,
    )
  }
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value))

function keptWithin(start: number, length: number, whole: number): number {
  return length >= whole ? (whole - length) / 2 : Math.min(Math.max(start, 0), whole - length)
}
