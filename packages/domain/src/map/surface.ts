/** Parts of the ground, and what lies in them. Distances are told as on a plane: a municipality is small enough. */
import type {Bounds, Geometry, MunicipalMap, Position, Surface} from '@saha/contract'

type Pair = readonly [number, number]

/** The parts of a surface, each as its rings: the line around it, then its holes. */
export function partsOf(surface: Surface): readonly (readonly (readonly Pair[])[])[] {
  return surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates
}

/** The smallest rectangle around a surface. */
export function boundsOf(surface: Surface): Bounds {
  return boundsAround(partsOf(surface).flatMap((rings) => rings[0] ?? []))
}

/** The smallest rectangle around some positions, of which there is at least one. */
export function boundsAround(positions: readonly Pair[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return {west, south, east, north}
}

/** Whether a position lies within a surface, and not in a hole of it. On the very edge, it may be told either way. */
export function isIn(surface: Surface, position: Pair): boolean {
  return partsOf(surface).some((rings) => rings.filter((ring) => isEnclosed(ring, position)).length % 2 === 1)
}

/** The first district of a map that a position lies in; `undefined` outside all of them. */
export function districtAt({districts}: Pick<MunicipalMap, 'districts'>, position: Pair) {
  return districts?.find(({shape}) => isIn(shape, position))
}

/**
 * The one position that stands for what was drawn: of a line the point halfway along it, of an area its centre of
 * gravity.
 */
export function middleOf(shape: Geometry): Position {
  switch (shape.type) {
    case 'Point':
      return shape.coordinates
    case 'LineString':
      return halfwayAlong(shape.coordinates)
    case 'Polygon':
      return centreOf(shape.coordinates[0])
  }
}

/** How much shorter a degree of longitude is than one of latitude. */
export function narrowing(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180)
}

// A ray to the east crosses the ring an odd number of times.
function isEnclosed(ring: readonly Pair[], [longitude, latitude]: Pair): boolean {
  let isInside = false
  for (const [at, [x, y]] of ring.entries()) {
    const [fromX, fromY] = ring[at - 1] ?? [x, y]
    if (y > latitude === fromY > latitude) continue
    if (longitude < x + ((latitude - y) / (fromY - y)) * (fromX - x)) isInside = !isInside
  }
  return isInside
}

function halfwayAlong(line: readonly Position[]): Position {
  const [first = [0, 0]] = line
  const shrunk = narrowing(first[1])
  const lengths = line.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = line[at] ?? [x, y]
    return Math.hypot((x - fromX) * shrunk, y - fromY)
  })
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [line[at] ?? first, line[at + 1] ?? first]
    if (left <= length && length > 0) return between(from, to, left / length)
    left -= length
  }
  return first
}

function between(from: Position, to: Position, share: number): Position {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

function centreOf(ring: readonly Position[]): Position {
  const [[x0, y0] = [0, 0]] = ring
  let [area, x, y] = [0, 0, 0]
  for (const [at, position] of ring.entries()) {
    const before = ring[at - 1] ?? position
    const [ax, ay, bx, by] = [before[0] - x0, before[1] - y0, position[0] - x0, position[1] - y0]
    const cross = ax * by - bx * ay
    area += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return area === 0 ? [x0, y0] : [x0 + x / (3 * area), y0 + y / (3 * area)]
}
