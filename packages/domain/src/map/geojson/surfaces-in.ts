/** The polygons of a file of GeoJSON, checked as parts of a map. */
import {limits} from '@saha/contract/limits'
import {findCrossing} from '../crossings.ts'
import {boundsAround} from '../surface.ts'
import {GeoJsonRefusal} from './geojson-refusal.ts'
import type {ReadFeature} from './read-geojson.ts'
import type {JsonObject, Pair, ReadGeometry} from './read-geometry.ts'
import {joined} from './scan-names.ts'

/** Rings of one polygon: the line around it, then its holes. */
export type Rings = readonly (readonly Pair[])[]

/** A feature of a file that covers ground. */
export interface Ground {
  /** Path of the feature. */
  where: string
  id: string | number | undefined
  properties: JsonObject
  parts: readonly Rings[]
}

/** What a file covers, and what else it holds. */
export interface GroundsIn {
  grounds: readonly Ground[]
  /** Paths of features without polygons, which are left out. */
  others: readonly string[]
}

/**
 * @param features with all positions on the ground: see `checkDegrees`.
 * @throws GeoJsonRefusal `no-surface` when there is no polygon at all; `no-inside`, `crossing` or `tangled` with the path.
 */
export function groundsIn(features: readonly ReadFeature[]): GroundsIn {
  const grounds: Ground[] = []
  const others: string[] = []
  for (const {where, id, properties, geometry, shape} of features) {
    const parts = geometry ? polygonsIn(geometry, shape) : []
    if (parts.length === 0) others.push(where)
    else grounds.push({where, id, properties, parts: parts.map(checked)})
  }
  if (grounds.length === 0) throw new GeoJsonRefusal('no-surface')
  return {grounds, others}
}

interface Part {
  rings: Rings
  path: string
}

function polygonsIn(geometry: ReadGeometry, where: string): Part[] {
  const path = joined(where, 'coordinates')
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.length === 0 ? [] : [{rings: geometry.coordinates, path}]
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings, at) =>
        rings.length === 0 ? [] : [{rings, path: joined(path, at)}],
      )
    case 'GeometryCollection':
      return geometry.geometries.flatMap((one, at) =>
        polygonsIn(one, joined(joined(where, 'geometries'), at)),
      )
    default:
      return []
  }
}

function checked({rings, path}: Part): Rings {
  rings.forEach((ring, at) => checkRing(ring, joined(path, at)))
  return rings
}

function checkRing(ring: readonly Pair[], path: string) {
  const {west, south, east, north} = boundsAround(ring)
  const finest = 10 ** -limits.placeDecimals
  if (east - west < finest || north - south < finest) throw new GeoJsonRefusal('no-inside', path)
  const edge = findCrossing(ring)
  if (edge === 'tangled') throw new GeoJsonRefusal('tangled', path)
  if (edge !== undefined) throw new GeoJsonRefusal('crossing', joined(path, edge))
}
