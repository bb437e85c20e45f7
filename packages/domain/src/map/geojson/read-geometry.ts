/** Geometries of GeoJSON (RFC 7946, section 3.1), read without believing anything. */
import {GeoJsonRefusal} from './geojson-refusal.ts'
import {joined} from './scan-names.ts'

/** Longitude, then latitude. Heights are left out. */
export type Pair = readonly [number, number]

/** A geometry as it was read: its positions are numbers, its rings are closed. */
export type ReadGeometry =
  | {type: 'Point'; coordinates: Pair}
  | {type: 'MultiPoint' | 'LineString'; coordinates: readonly Pair[]}
  | {type: 'MultiLineString' | 'Polygon'; coordinates: readonly (readonly Pair[])[]}
  | {type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Pair[])[])[]}
  | {type: 'GeometryCollection'; geometries: readonly ReadGeometry[]}

/** What is counted while a file is read. */
export interface ReadingCount {
  positions: number
  /** The first position that has a height. */
  height: string | undefined
}

/** Positions of one file. */
const mostPositions = 2_000_000

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** How lists lie in each other, and how short the innermost one may be. */
const shapes = {
  MultiPoint: {depth: 1, shortest: 0, isRing: false},
  LineString: {depth: 1, shortest: 2, isRing: false},
  MultiLineString: {depth: 2, shortest: 2, isRing: false},
  Polygon: {depth: 2, shortest: 4, isRing: true},
  MultiPolygon: {depth: 3, shortest: 4, isRing: true},
} as const

const plain: ReadonlySet<string> = new Set(['Point', 'GeometryCollection'])

/** @throws GeoJsonRefusal */
export function readGeometry(
  value: unknown,
  where: string,
  count: ReadingCount,
  isInCollection = false,
): ReadGeometry {
  const object = asObject(value, where)
  const {type} = object
  if (typeof type !== 'string' || (!Object.hasOwn(shapes, type) && !plain.has(type)))
    throw new GeoJsonRefusal('unknown-type', joined(where, 'type'))
  forbid(object, ['geometry', 'properties', 'features'], where)
  checkBounds(object, where)
  if (type === 'GeometryCollection') {
    if (isInCollection) throw new GeoJsonRefusal('nested-collection', where)
    forbid(object, ['coordinates'], where)
    const list = object.geometries
    if (!Array.isArray(list)) throw new GeoJsonRefusal('no-geometries', joined(where, 'geometries'))
    const inside = joined(where, 'geometries')
    return {type, geometries: list.map((one, at) => readGeometry(one, joined(inside, at), count, true))}
  }
  const path = joined(where, 'coordinates')
  if (type === 'Point') return {type, coordinates: readPosition(object.coordinates, path, count)}
  const shape = shapes[type as keyof typeof shapes]
  // The lists lie as deep in each other as the type says: that has just been made sure of.
  return {type, coordinates: readLists(object.coordinates, path, shape, count)} as ReadGeometry
}

type Lists = readonly Pair[] | readonly Lists[]

function readLists(
  value: unknown,
  path: string,
  shape: {depth: number; shortest: number; isRing: boolean},
  count: ReadingCount,
): Lists {
  if (!Array.isArray(value)) throw new GeoJsonRefusal('no-coordinates', path)
  if (shape.depth > 1)
    return value.map((one, at) => readLists(one, joined(path, at), {...shape, depth: shape.depth - 1}, count))
  const before = count.height
  const positions = value.map((one, at) => readPosition(one, path, count, at))
  if (positions.length < shape.shortest) throw new GeoJsonRefusal('too-short', path)
  if (shape.isRing && !isClosed(value, before === count.height)) throw new GeoJsonRefusal('ring-open', path)
  return positions
}

/** The last position is the first one again, with its height if it has one. */
function isClosed(ring: readonly unknown[], isFlat: boolean): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!Array.isArray(first) || !Array.isArray(last)) return false
  const parts = isFlat ? Math.max(first.length, last.length) : 3
  return Array.from({length: parts}, (_, at) => first[at] === last[at]).every(Boolean)
}

function readPosition(value: unknown, path: string, count: ReadingCount, at?: number): Pair {
  const where = () => (at === undefined ? path : joined(path, at))
  if (!Array.isArray(value))
    throw new GeoJsonRefusal(at === undefined ? 'no-coordinates' : 'no-position', where())
  if (value.length < 2 || value.length > 3 || !value.every(Number.isFinite))
    throw new GeoJsonRefusal('no-position', where())
  count.positions += 1
  if (count.positions > mostPositions) throw new GeoJsonRefusal('too-many-positions', where())
  if (value.length === 3) count.height ??= where()
  return value.length === 3 ? [value[0], value[1]] : (value as unknown as Pair)
}

/** @throws GeoJsonRefusal `not-an-object` */
export function asObject(value: unknown, where: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  throw new GeoJsonRefusal('not-an-object', where)
}

/** Members that would give one type the looks of another (section 7.1). @throws GeoJsonRefusal `misplaced-member` */
export function forbid(object: JsonObject, names: readonly string[], where: string): void {
  const found = names.find((name) => Object.hasOwn(object, name))
  if (found !== undefined) throw new GeoJsonRefusal('misplaced-member', joined(where, found))
}

/** @throws GeoJsonRefusal `wrong-bounds` */
export function checkBounds({bbox}: JsonObject, where: string): void {
  if (bbox === undefined) return
  const isOne = Array.isArray(bbox) && (bbox.length === 4 || bbox.length === 6) && bbox.every(Number.isFinite)
  if (!isOne) throw new GeoJsonRefusal('wrong-bounds', joined(where, 'bbox'))
}
