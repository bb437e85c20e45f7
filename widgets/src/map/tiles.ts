/** The municipality's own tiles under a drawing, where it has any. */
import type {Tiles} from '@saha/contract'
import type {Frame} from './frame.ts'
import {shape} from './shapes.ts'

/** Closest zoom for which tiles are asked for, where the municipality names none. */
const CLOSEST = 18
/** Length of a tile's side, in pixels. */
const SIDE = 256
/** More than this would be asked for only by mistake. */
const MOST = 64

/** A part of the drawing. */
export interface View {
  x: number
  y: number
  width: number
  height: number
}

/** Lays the tiles that a view needs, and takes away the others. */
export class TileLayer {
  readonly #frame: Frame
  readonly #tiles: Tiles
  readonly #layer: SVGGElement
  readonly #laid = new Map<string, SVGImageElement>()

  constructor(frame: Frame, tiles: Tiles, layer: SVGGElement) {
    this.#frame = frame
    this.#tiles = tiles
    this.#layer = layer
  }

  /** @param unit of the drawing, in pixels. */
  lay({x, y, width, height}: View, unit: number): void {
    const {address, closest = CLOSEST} = this.#tiles
    const zoom = Math.max(0, Math.min(closest, Math.round(Math.log2((this.#frame.world * unit) / SIDE))))
    const across = 2 ** zoom
    const [left, top] = this.#frame.worldSpotOf([x, y])
    const [right, bottom] = this.#frame.worldSpotOf([x + width, y + height])
    const columns = steps(left, right, across)
    const rows = steps(top, bottom, across)
    if (columns.length * rows.length > MOST) return
    const needed = new Set<string>()
    for (const column of columns)
      for (const row of rows) {
        const href = address.replace('{z}', `${zoom}`).replace('{x}', `${column}`).replace('{y}', `${row}`)
        needed.add(href)
        if (!this.#laid.has(href))
          this.#laid.set(href, this.#place(href, column / across, row / across, across))
      }
    for (const [href, image] of this.#laid) {
      if (needed.has(href)) continue
      image.remove()
      this.#laid.delete(href)
    }
  }

  #place(href: string, left: number, top: number, across: number): SVGImageElement {
    const [x, y] = this.#frame.spotInWorld([left, top])
    const side = this.#frame.world / across
    const image = shape('image', {href, x, y, width: side, height: side, preserveAspectRatio: 'none'})
    this.#layer.append(image)
    return image
  }
}

function steps(from: number, to: number, across: number): number[] {
  const first = Math.max(0, Math.floor(from * across))
  const last = Math.min(across - 1, Math.floor(to * across))
  return Array.from({length: Math.max(0, last - first + 1)}, (_, at) => first + at)
}
