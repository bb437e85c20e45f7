/** From degrees to the plane of a drawing and back: Web Mercator, so that tiles of the same kind fit under it. */
import type {Bounds, Position, Surface} from '@saha/contract'
import {partsOf} from '@saha/domain/map/surface'

/** A spot on the drawing, from its upper left corner. */
export type Spot = readonly [x: number, y: number]

/** Length of the longer side of a drawing, in its own units. */
const LENGTH = 1000

/** The ground that a drawing shows. */
export class Frame {
  readonly width: number
  readonly height: number
  /** Units of the drawing for the whole world across. */
  readonly world: number
  readonly #origin: Spot

  constructor({west, south, east, north}: Bounds) {
    const [[left, top], [right, bottom]] = [inWorld([west, north]), inWorld([east, south])]
    this.#origin = [left, top]
    this.world = LENGTH / Math.max(right - left, bottom - top)
    this.width = (right - left) * this.world
    this.height = (bottom - top) * this.world
  }

  spotOf(position: readonly [number, number]): Spot {
    return this.spotInWorld(inWorld(position))
  }

  /** @param spot with the world from 0 to 1 both ways. */
  spotInWorld([x, y]: Spot): Spot {
    return [(x - this.#origin[0]) * this.world, (y - this.#origin[1]) * this.world]
  }

  positionOf([x, y]: Spot): Position {
    const [across, down] = [x / this.world + this.#origin[0], y / this.world + this.#origin[1]]
    const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI
    return [across * 360 - 180, latitude]
  }

  /** The spot as part of the world, 0 to 1 both ways. */
  worldSpotOf([x, y]: Spot): Spot {
    return [x / this.world + this.#origin[0], y / this.world + this.#origin[1]]
  }

  /** The lines around a surface and its holes, as the `d` of a path. */
  pathOf(surface: Surface): string {
    return partsOf(surface)
      .flat()
      .map((ring) => `${this.lineOf(ring)}Z`)
      .join('')
  }

  lineOf(positions: readonly (readonly [number, number])[]): string {
    const spots = positions.map((position) =>
      this.spotOf(position)
        .map((value) => value.toFixed(2))
        .join(' '),
    )
    return `M${spots.join('L')}`
  }
}

function inWorld([longitude, latitude]: readonly [number, number]): Spot {
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180)
  return [(longitude + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}
