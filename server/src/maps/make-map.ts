/** A municipality's map out of the files of its GIS office. */
import type {District, MunicipalMap, Surface} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {
  boundsAround,
  boundsOf,
  districtWords,
  guessNames,
  type DistrictProperties,
  type Ground,
  type GroundsIn,
} from '@saha/domain'
import {merge} from 'topojson-client'
import {topology} from 'topojson-server'
import {MapRefusal} from './map-refusal.ts'
import {simplifyMap, type Simplified} from './simplify-map.ts'
import type {Parts} from './simplify-arcs.ts'

/** What a map is made of. */
export interface MapSources {
  boundary: GroundsIn
  /** Each of its features is a district. */
  districts?: GroundsIn | undefined
  /** Which properties hold ids and names. Default: as they look. */
  properties?: Partial<DistrictProperties> | undefined
  /** Of the municipality, the main one first. */
  languages: readonly string[]
}

/** A map, and what became of its sources. */
export interface MadeMap extends Omit<Simplified, 'surfaces'> {
  map: MunicipalMap
  /** Language to the property that was taken for names. */
  names: Readonly<Record<string, string>>
  /** Paths of features without polygons, which are left out. */
  others: {boundary: readonly string[]; districts: readonly string[]}
}

/**
 * The boundary is what all features of its file cover together; edges that they share go. Districts share edges with each
 * other and with the boundary, also when they are simplified.
 *
 * @throws MapRefusal
 */
export function makeMap({boundary, districts, properties, languages}: MapSources): MadeMap {
  const grounds = districts?.grounds ?? []
  if (grounds.length > limits.districts) throw new MapRefusal('too-many-districts', 'districts')
  const names = {...guessNames(grounds, languages), ...properties?.names}
  const words = districtWords(grounds, {id: properties?.id, names})
  const nameless = words.indexOf(undefined)
  if (nameless !== -1) throw new MapRefusal('no-name', `districts: ${grounds[nameless]?.where}`)
  const around = joinedParts(boundary.grounds)
  const pathOf = (at: number) => (at === 0 ? 'boundary' : `districts: ${grounds[at - 1]?.where}`)
  checkPlaces(around, grounds, pathOf)
  const {surfaces, ...account} = simplifyMap([around, ...grounds.map(({parts}) => parts)], pathOf)
  surfaces.forEach((parts, at) => checkParts(parts, pathOf(at)))
  const shapes = surfaces.map(surfaceOf)
  const listed = words.flatMap((one, at): District[] => {
    const shape = shapes[at + 1]
    return one && shape ? [{...one, shape}] : []
  })
  const [shape = {type: 'MultiPolygon', coordinates: []} satisfies Surface] = shapes
  return {
    ...account,
    names,
    others: {boundary: boundary.others, districts: districts?.others ?? []},
    map: {boundary: shape, ...(listed.length > 0 && {districts: listed})},
  }
}

/** One surface of several; edges that two of them share are no edges of it. */
function joinedParts(grounds: readonly Ground[]): Parts {
  const [first] = grounds
  if (grounds.length <= 1) return first?.parts ?? []
  const objects = Object.fromEntries(
    grounds.map(({parts}, at) => [
      `g${at}`,
      {
        type: 'MultiPolygon' as const,
        coordinates: parts.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    ]),
  )
  const joined = topology(objects)
  const polygons = Object.values(joined.objects).flatMap((one) => (one.type === 'MultiPolygon' ? [one] : []))
  // Positions are as they came in: pairs.
  return merge(joined, polygons as Parameters<typeof merge>[1]).coordinates as unknown as Parts
}

function checkPlaces(around: Parts, grounds: readonly Ground[], pathOf: (surface: number) => string) {
  const all = boundsOf(surfaceOf(around))
  const meets = (west: number, south: number, east: number, north: number) =>
    west <= all.east && east >= all.west && south <= all.north && north >= all.south
  for (const [at, {parts}] of grounds.entries()) {
    const {west, south, east, north} = boundsAround(parts.flatMap(([ring = []]) => ring))
    if (meets(west, south, east, north)) continue
    throw new MapRefusal(meets(south, west, north, east) ? 'swapped' : 'elsewhere', pathOf(at + 1))
  }
}

function checkParts(parts: Parts, path: string) {
  const most = Math.max(parts.length, ...parts.map((rings) => rings.length))
  if (most > limits.mapRings) throw new MapRefusal('too-many-parts', path)
}

function surfaceOf(parts: Parts): Surface {
  const coordinates = parts.map((rings) =>
    rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
  )
  const [only] = coordinates
  return coordinates.length === 1 && only
    ? {type: 'Polygon', coordinates: only}
    : {type: 'MultiPolygon', coordinates}
}
