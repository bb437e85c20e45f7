/** Marks as they lie on the plane of the map, for quick work with very many of them. */
import type {Bounds, IdeaMark, Position} from '@saha/contract'
import {boundsAround} from '@saha/domain/map/surface'

/** Marks with the world from 0 to 1 both ways (Web Mercator), and the idea of each, in the order of `marks`. */
export interface Plane {
  marks: readonly IdeaMark[]
  x: Float64Array
  y: Float64Array
}

export function planeOf(marks: readonly IdeaMark[]): Plane {
  const x = new Float64Array(marks.length)
  const y = new Float64Array(marks.length)
  for (const [at, [, longitude, latitude]] of marks.entries()) {
    const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180)
    x[at] = (longitude + 180) / 360
    y[at] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  }
  return {marks, x, y}
}

/** What the marks cover; `undefined` where there is none. */
export const coverOf = ({marks}: Plane): Bounds | undefined =>
  marks.length > 0
    ? boundsAround(marks.map(([, longitude, latitude]): Position => [longitude, latitude]))
    : undefined
