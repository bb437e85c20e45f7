/** What a citizen draws on a map, point by point. */
import type {Geometry, PlaceShape, Position} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {Drawing} from '../../map/ground.ts'
import type {Entry} from '../entry.ts'
import {partOf} from '../entry.ts'

export type {Drawing}

/** What a field holds. A shape that the question does not offer becomes its first. */
export function drawingIn(entry: Entry, [first = 'point', ...others]: readonly PlaceShape[]): Drawing {
  const points = entry.parts?.['points'] ?? []
  return {
    shape: others.find((shape) => shape === partOf(entry, 'shape')) ?? first,
    points: (typeof points === 'string' ? [points] : points).map((point): Position => {
      const [longitude = 0, latitude = 0] = point.split(' ').map(Number)
      return [longitude, latitude]
    }),
  }
}

/** The same as the parts of a field. */
export function partsOfDrawing({shape, points}: Drawing): {shape: string; points: string[]} {
  return {shape, points: points.map((point) => point.join(' '))}
}

/** What is sent; `undefined` while nothing is marked. With too few points for its shape it is refused. */
export function geometryOf({shape, points}: Drawing): Geometry | undefined {
  const [first] = points
  if (!first) return undefined
  if (shape === 'point') return {type: 'Point', coordinates: first}
  if (shape === 'line') return {type: 'LineString', coordinates: [...points]}
  return {type: 'Polygon', coordinates: [[...points, first]]}
}

/** The drawing behind what was sent. */
export function drawingOf(shape: Geometry): Drawing {
  switch (shape.type) {
    case 'Point':
      return {shape: 'point', points: [shape.coordinates]}
    case 'LineString':
      return {shape: 'line', points: shape.coordinates}
    case 'Polygon':
      return {shape: 'area', points: shape.coordinates[0].slice(0, -1)}
  }
}

/** With one more point. A point has only one: the newest. The same spot twice is one point. */
export function withPoint(drawing: Drawing, point: Position): Drawing {
  if (drawing.shape === 'point') return {...drawing, points: [point]}
  const last = drawing.points.at(-1)
  if (last?.[0] === point[0] && last[1] === point[1]) return drawing
  return {...drawing, points: [...drawing.points, point]}
}

/** As another shape, with the points that it can have. */
export function asShape({points}: Drawing, shape: PlaceShape): Drawing {
  return {shape, points: shape === 'point' ? points.slice(-1) : points}
}

/** Whether no further point may be set. An area repeats its first one at the end. */
export const isFull = ({shape, points}: Drawing): boolean =>
  shape !== 'point' && points.length >= limits.placePoints - (shape === 'area' ? 1 : 0)
