/** A place on a map. Coordinates are longitude and latitude in degrees (WGS 84), as in GeoJSON (RFC 7946). */
import {z} from 'zod'
import {asked} from './asked.ts'
import {PlainOption} from './choice-questions.ts'
import {limits} from './limits.ts'
import {Id} from './text.ts'

const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)

/** Longitude, then latitude. */
export const Position = z.tuple([longitude, latitude])
export type Position = z.infer<typeof Position>

/** A rectangle on the map. */
export const Bounds = z.strictObject({west: longitude, south: latitude, east: longitude, north: latitude})
export type Bounds = z.infer<typeof Bounds>

/** What can be drawn. */
export const PlaceShape = z.enum(['point', 'line', 'area'])
export type PlaceShape = z.infer<typeof PlaceShape>

/** A point, a line or an area on a map; where offered, a choice from a list or an address instead of it. */
export const PlaceQuestion = z.strictObject({
  ...asked,
  type: z.literal('place'),
  /** What may be drawn, the first one offered first. */
  shapes: z.array(PlaceShape).min(1).max(3),
  /**
   * The part of the map that is shown; what lies beyond it is refused. Default: what the boundary covers, and a tenth of
   * its longer side around it, because much that matters lies just across the border.
   */
  bounds: Bounds.optional(),
  /**
   * The way without a map: districts or well-known places. Default: the map's districts, where there is no `address`
   * either. At least one of the two is there.
   */
  list: z.array(PlainOption).min(2).max(limits.options).optional(),
  /** The way without a map: an address in the citizen's own words. */
  address: z.literal(true).optional(),
})
export type PlaceQuestion = z.infer<typeof PlaceQuestion>

const line = z.array(Position).min(2).max(limits.placePoints)

/** What was drawn, as GeoJSON. An area has one ring and no holes; its last position repeats its first. */
export const Geometry = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('Point'), coordinates: Position}),
  z.strictObject({type: z.literal('LineString'), coordinates: line}),
  z.strictObject({type: z.literal('Polygon'), coordinates: z.tuple([line])}),
])
export type Geometry = z.infer<typeof Geometry>

/** Where: drawn on the map, chosen from the list, or told in words. */
export const PlaceAnswer = z.union([
  z.strictObject({shape: Geometry}),
  z.strictObject({listed: Id}),
  z.strictObject({address: z.string().max(limits.shortTextGraphemes * 10)}),
])
export type PlaceAnswer = z.infer<typeof PlaceAnswer>
