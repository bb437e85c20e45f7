/**
 * The squares of a map, in which places are counted. They follow from the bounds of the question alone, so that they
 * are the same for everybody and for ever.
 */
import type {Bounds} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {narrowing} from './surface.ts'

/** One square: from the west and from the north, 0 for the first. */
export interface Square {
  column: number
  row: number
}

/** How many squares there are each way: as many as fit along the longer side, and so many that they are nearly square. */
export function squaresIn({west, south, east, north}: Bounds): {columns: number; rows: number} {
  const width = (east - west) * narrowing((south + north) / 2)
  const height = north - south
  const side = Math.max(width, height) / limits.mapSquares
  return {columns: Math.max(1, Math.round(width / side)), rows: Math.max(1, Math.round(height / side))}
}

/** The square of a position; positions beyond the bounds fall into the nearest one. */
export function squareAt(bounds: Bounds, [longitude, latitude]: readonly [number, number]): Square {
  const {west, south, east, north} = bounds
  const {columns, rows} = squaresIn(bounds)
  return {
    column: step(((longitude - west) / (east - west)) * columns, columns),
    row: step(((north - latitude) / (north - south)) * rows, rows),
  }
}

/** The ground that a square covers. */
export function boundsOfSquare(bounds: Bounds, {column, row}: Square): Bounds {
  const {west, south, east, north} = bounds
  const {columns, rows} = squaresIn(bounds)
  const [width, height] = [(east - west) / columns, (north - south) / rows]
  return {
    west: west + column * width,
    east: west + (column + 1) * width,
    north: north - row * height,
    south: north - (row + 1) * height,
  }
}

function step(value: number, steps: number): number {
  return Math.min(steps - 1, Math.max(0, Math.floor(value)))
}
