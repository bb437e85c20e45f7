/**
 * A municipality's map: its boundary and districts as GeoJSON geometries (RFC 7946), in degrees (WGS 84). It is drawn
 * without any tiles; those of the municipality itself come under it where it has them.
 */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Id, Text} from './text.ts'

// Which numbers make sense, `checkDefinition` tells in better words than a range could: longitude comes first.
const MapPosition = z.tuple([z.number(), z.number()])

/** One line around, whose last position repeats its first; then one for each hole. */
const Rings = z.array(z.array(MapPosition).min(4).max(limits.mapPositions)).min(1).max(limits.mapRings)

/** A part of the ground: a GeoJSON Polygon or MultiPolygon. Rings may run either way round. */
export const Surface = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('Polygon'), coordinates: Rings}),
  z.strictObject({type: z.literal('MultiPolygon'), coordinates: z.array(Rings).min(1).max(limits.mapRings)}),
])
export type Surface = z.infer<typeof Surface>

/** A named part of the municipality. */
export const District = z.strictObject({
  /** An option of the same id in the list of a place question stands for this district: both are counted together. */
  id: Id,
  text: Text,
  shape: Surface,
})
export type District = z.infer<typeof District>

/** The municipality's own raster tiles (Web Mercator). Never a third party's, unless the municipality names one. */
export const Tiles = z.strictObject({
  /**
   * Address with `{z}`, `{x}` and `{y}`. Or of one file with all of them, which ends in `.pmtiles` (PMTiles 3, pictures):
   * its server answers requests for parts of it, from other origins too. The map of ideas alone draws that.
   */
  address: z
    .string()
    .max(500)
    .regex(
      /^https?:\/\/(?:(?=[^\s]*\{z\})(?=[^\s]*\{x\})(?=[^\s]*\{y\})[^\s"'<>]+|[^\s"'<>{}?#]+\.pmtiles)$/,
      {
        error:
          'an address with {z}, {x} and {y}, such as https://tiles.irbid.example/{z}/{x}/{y}.png, or one that ends in .pmtiles',
      },
    ),
  /** Whose they are; shown on the map. */
  credit: Text,
  /** Closest zoom for which there are tiles. Default: 18. */
  closest: z.int().min(1).max(24).optional(),
})
export type Tiles = z.infer<typeof Tiles>

/** What a place is marked on. */
export const MunicipalMap = z.strictObject({
  boundary: Surface,
  /** In the order in which they are listed. Where two overlap, a place counts in the first of them. */
  districts: z.array(District).min(1).max(limits.districts).optional(),
  tiles: Tiles.optional(),
})
export type MunicipalMap = z.infer<typeof MunicipalMap>
