/** Whether positions are longitudes and latitudes, and if not, what they seem to be. */
import {GeoJsonRefusal} from './geojson-refusal.ts'
import type {ReadFeature} from './read-geojson.ts'
import type {Pair, ReadGeometry} from './read-geometry.ts'
import {joined} from './scan-names.ts'

/** Whether there is such a place. */
export function isOnEarth([longitude, latitude]: Pair): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
}

/**
 * Whether all positions of a file are on the ground.
 *
 * @throws GeoJsonRefusal `swapped` when the others are with the latitude first, `not-degrees` for large numbers, or
 *   `outside`; with the path of the first one.
 */
export function checkDegrees(features: readonly ReadFeature[]): void {
  let stray: {path: string; position: Pair} | undefined
  let [isSwapped, isLarge] = [true, false]
  for (const {geometry, shape} of features)
    if (geometry)
      eachPosition(geometry, shape, (position, path) => {
        if (!isOnEarth([position[1], position[0]])) isSwapped = false
        if (isOnEarth(position)) return
        stray ??= {path: path(), position}
        isLarge ||= position.some((value) => Math.abs(value) > 360)
      })
  if (stray) throw new GeoJsonRefusal(isSwapped ? 'swapped' : isLarge ? 'not-degrees' : 'outside', stray.path)
}

type Visit = (position: Pair, path: () => string) => void

/** Every position of a geometry, in the order of the file. @param where path of the geometry. */
function eachPosition(geometry: ReadGeometry, where: string, visit: Visit): void {
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.forEach((one, at) =>
      eachPosition(one, joined(joined(where, 'geometries'), at), visit),
    )
  walk(geometry.coordinates, () => joined(where, 'coordinates'), visit)
}

type Nested = Pair | readonly Nested[]

function walk(value: Nested, path: () => string, visit: Visit): void {
  if (isPair(value)) return visit(value, path)
  value.forEach((one, at) => walk(one, () => joined(path(), at), visit))
}

function isPair(value: Nested): value is Pair {
  return typeof value[0] === 'number'
}
