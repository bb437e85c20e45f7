import type {Geometry, Position} from '@saha/contract'
import {isIn, middleOf} from '../map/surface.ts'

/**
 * The one position at which what was drawn is marked: always on the line, and always in the area. That is the middle,
 * where that lies in the area; otherwise the middle of the widest stretch of the area at the same latitude.
 */
export function pointIn(shape: Geometry): Position {
  const middle = middleOf(shape)
  if (shape.type !== 'Polygon' || isIn(shape, middle)) return middle
  return widestAt(shape.coordinates[0], middle[1]) ?? shape.coordinates[0][0] ?? middle
}

function widestAt(ring: readonly Position[], latitude: number): Position | undefined {
  const crossings = ring
    .slice(1)
    .flatMap(([x, y], at) => {
      const [fromX, fromY] = ring[at] ?? [x, y]
      if (y > latitude === fromY > latitude) return []
      return [x + ((latitude - y) / (fromY - y)) * (fromX - x)]
    })
    .sort((a, b) => a - b)
  let widest: readonly [number, number] | undefined
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const stretch = [crossings[at] ?? 0, crossings[at + 1] ?? 0] as const
    if (!widest || stretch[1] - stretch[0] > widest[1] - widest[0]) widest = stretch
  }
  return widest && [(widest[0] + widest[1]) / 2, latitude]
}
