/** An idea as a feature of GeoJSON (RFC 7946). */
import type {FileIdea, Geometry, Position} from '@saha/contract'
import type {IdeaColumn} from './idea-sheet.ts'

/** Columns that say again what the geometry says. */
const saidByGeometry: ReadonlySet<string> = new Set(['place_longitude', 'place_latitude', 'place_wkt'])

/** @returns `undefined` for an idea that was not drawn, unless all are wanted: then its geometry is `null`. */
export function featureOf(
  idea: FileIdea,
  columns: readonly IdeaColumn[],
  withAll: boolean,
): object | undefined {
  const shape = idea.place && 'shape' in idea.place ? idea.place.shape : undefined
  if (!shape && !withAll) return undefined
  const cells = columns
    .filter(({name}) => !saidByGeometry.has(name))
    .map(({name, cellOf}) => [name, name === 'tags' ? (idea.tags ?? []) : cellOf(idea)] as const)
  return {
    type: 'Feature',
    id: idea.number,
    geometry: shape ? rightHanded(shape) : null,
    properties: Object.fromEntries(cells),
  }
}

/** The line around an area runs against the clock. */
function rightHanded(shape: Geometry): Geometry {
  if (shape.type !== 'Polygon') return shape
  const [ring] = shape.coordinates
  return isClockwise(ring) ? {type: 'Polygon', coordinates: [ring.toReversed()]} : shape
}

function isClockwise(ring: readonly Position[]): boolean {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = ring[at - 1] ?? [x, y]
    return sum + (x - beforeX) * (y + beforeY)
  }, 0)
  return twice > 0
}
