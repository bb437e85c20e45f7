/** Why a file is no GeoJSON (RFC 7946), or none that can be used. A code keeps its meaning for ever; new ones may come. */
const meanings = {
  'not-text': 'it is not text in UTF-8',
  'not-json': 'it is not JSON',
  'too-deep': 'its parts lie deeper in each other than those of GeoJSON',
  'key-twice': 'the same name stands twice in one object: nobody can tell which one is meant',
  'not-an-object': 'expected an object',
  'unknown-type': 'expected one of the types of GeoJSON, written as the standard writes it',
  'no-features': 'expected a list of features',
  'no-geometry': 'expected a geometry, or null',
  'no-geometries': 'expected a list of geometries',
  'nested-collection': 'a collection of geometries holds no other one',
  'no-properties': 'expected an object with properties, or null',
  'wrong-id': 'expected a text or a number as id',
  'wrong-bounds': 'expected four or six numbers',
  'misplaced-member': 'a member of this name belongs to another type of GeoJSON',
  'no-coordinates': 'expected a list of coordinates',
  'no-position': 'expected a position: two numbers, or three',
  'too-short': 'a line has at least two positions, and a ring at least four',
  'ring-open': 'a ring ends with the very position that it begins with',
  'too-many-positions': 'it has more positions than are read',
  'other-crs': 'its coordinates are no longitudes and latitudes (WGS 84): save it as EPSG:4326',
  'not-degrees': 'its coordinates are no degrees, but metres or the like: save it as EPSG:4326',
  swapped: 'latitudes stand before longitudes: GeoJSON has the longitude first',
  outside: 'there is no such place: longitudes go from -180 to 180, latitudes from -90 to 90',
  'no-surface': 'it is good GeoJSON, but holds no polygon: a boundary is one',
  'no-inside': 'a ring encloses nothing',
  crossing: 'a ring crosses itself',
  tangled: 'its edges lie over each other so often that crossings cannot be looked for',
} as const

/** Codes of `GeoJsonRefusal`. */
export type GeoJsonRefusalCode = keyof typeof meanings

/** A file cannot be used. Its message never holds what stands in the file. */
export class GeoJsonRefusal extends Error {
  override name = 'GeoJsonRefusal'
  readonly code: GeoJsonRefusalCode
  /** Path in the file, such as `features[3].geometry.coordinates[0][12]`; line and column; empty: the file as a whole. */
  readonly where: string

  constructor(code: GeoJsonRefusalCode, where = '') {
    super(meanings[code])
    this.code = code
    this.where = where
  }
}
