/** Why two files make no map, though each is good GeoJSON. A code keeps its meaning for ever; new ones may come. */
const meanings = {
  'too-many-districts': 'there are more districts than a map may have',
  'too-many-parts': 'it has more parts or holes than a map may have: leave out small islands',
  'no-name': 'a district has no name: say which property holds it',
  elsewhere: 'it lies outside the boundary',
  swapped: 'its latitudes seem to stand before its longitudes: swapped, it would lie where the boundary is',
  'too-fine':
    'it has more positions than a map may have, and simplified it is no map any more: simplify it first',
  vanished: 'it is so small that nothing would be left of it: leave it out, or simplify the others first',
} as const

/** Codes of `MapRefusal`. */
export type MapRefusalCode = keyof typeof meanings

/** Files cannot become a map. Its message never holds what stands in them. */
export class MapRefusal extends Error {
  override name = 'MapRefusal'
  readonly code: MapRefusalCode
  /** Which file, and the path in it. */
  readonly where: string

  constructor(code: MapRefusalCode, where: string) {
    super(meanings[code])
    this.code = code
    this.where = where
  }
}
