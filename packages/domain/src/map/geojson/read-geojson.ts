/** A file of GeoJSON (RFC 7946): each of its types, whole or refused with the reason and the place. */
import {GeoJsonRefusal} from './geojson-refusal.ts'
import {
  asObject,
  checkBounds,
  forbid,
  readGeometry,
  type JsonObject,
  type ReadGeometry,
  type ReadingCount,
} from './read-geometry.ts'
import {joined, scanNames} from './scan-names.ts'

/** A feature of a file; a geometry that stands alone is one without properties. */
export interface ReadFeature {
  /** Path in the file; empty for the file as a whole. */
  where: string
  id: string | number | undefined
  properties: JsonObject
  geometry: ReadGeometry | null
  /** Path of the geometry. */
  shape: string
}

/** What a file of GeoJSON holds. */
export interface ReadGeoJson {
  /** In the order of the file. */
  features: readonly ReadFeature[]
  /** Path of the first position with a height, which was left out; `undefined` when there is none. */
  height: string | undefined
  positions: number
}

/** Levels of objects and lists: a collection's feature's polygons need nine, its properties what they like. */
const deepest = 40

/**
 * Reads a text. Whether its positions are on the ground tells `checkDegrees`.
 *
 * @param text with or without its mark (BOM).
 * @throws GeoJsonRefusal
 */
export function readGeoJson(text: string): ReadGeoJson {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const value = parsed(bare)
  scanNames(bare, deepest)
  const count: ReadingCount = {positions: 0, height: undefined}
  const root = asObject(value, '')
  checkReference(root)
  const features = featuresIn(root, count)
  return {features, ...count}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw new GeoJsonRefusal('too-deep')
    throw new GeoJsonRefusal('not-json', placeIn(String(error), text))
  }
}

function placeIn(message: string, text: string): string {
  const [, place] = /at position \d+ \((line \d+ column \d+)\)/.exec(message) ?? []
  if (place !== undefined) return place
  return /end of JSON input/i.test(message) ? `line ${text.split('\n').length}, the end` : ''
}

function featuresIn(root: JsonObject, count: ReadingCount): ReadFeature[] {
  if (root.type === 'FeatureCollection') {
    forbid(root, ['coordinates', 'geometries', 'geometry', 'properties'], '')
    checkBounds(root, '')
    const {features} = root
    if (!Array.isArray(features)) throw new GeoJsonRefusal('no-features', 'features')
    return features.map((one, at) => readFeature(asObject(one, joined('features', at)), at, count))
  }
  if (root.type === 'Feature') return [readFeature(root, undefined, count)]
  return [{where: '', id: undefined, properties: {}, geometry: readGeometry(root, '', count), shape: ''}]
}

function readFeature(object: JsonObject, at: number | undefined, count: ReadingCount): ReadFeature {
  const where = at === undefined ? '' : joined('features', at)
  if (object.type !== 'Feature') throw new GeoJsonRefusal('unknown-type', joined(where, 'type'))
  forbid(object, ['coordinates', 'geometries', 'features'], where)
  checkBounds(object, where)
  const {id, properties, geometry} = object
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw new GeoJsonRefusal('wrong-id', joined(where, 'id'))
  if (properties === undefined || (properties !== null && !isObject(properties)))
    throw new GeoJsonRefusal('no-properties', joined(where, 'properties'))
  if (geometry === undefined || (geometry !== null && !isObject(geometry)))
    throw new GeoJsonRefusal('no-geometry', joined(where, 'geometry'))
  const shape = joined(where, 'geometry')
  return {
    where,
    id,
    properties: properties ?? {},
    geometry: geometry === null ? null : readGeometry(geometry, shape, count),
    shape,
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What older files say of their coordinates. Nothing, or longitudes and latitudes in WGS 84. */
function checkReference({crs}: JsonObject): void {
  if (crs === undefined || crs === null) return
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined
  if (typeof name === 'string' && /(?:CRS84h?|EPSG:+(?:[\d.]*:)?4326)$/i.test(name)) return
  throw new GeoJsonRefusal('other-crs', 'crs')
}
