/** What an index of ideas knows of each place: numbers, in columns that grow together. An empty place has number 0. */

/** Places of an index that is new. */
const fewest = 256

/** Columns, each with room for as many places. Behind the last place all of them hold 0. */
export class IdeaColumns {
  number = new Int32Array(fewest)
  /** Hours since 1970. */
  hour = new Int32Array(fewest)
  supports = new Int32Array(fewest)
  comments = new Int32Array(fewest)
  isAnswered = new Int32Array(fewest)
  duplicateOf = new Int32Array(fewest)
  /** Degrees times 100,000. Where both are 0 there is no mark. */
  longitude = new Int32Array(fewest)
  latitude = new Int32Array(fewest)
  /** The direction of the mark from the middle of the Earth; see `SpherePosition`. All 0 where there is none. */
  x = new Float64Array(fewest)
  y = new Float64Array(fewest)
  z = new Float64Array(fewest)
  category = new Int32Array(fewest)
  district = new Int32Array(fewest)
  status = new Int32Array(fewest)
  group = new Int32Array(fewest)
  /** Tells whether words have changed. */
  mark = new Float64Array(fewest)

  /** Makes room for a place. What was taken from here before is not written to any more. */
  reach(place: number): void {
    if (place < this.number.length) return
    const room = Math.ceil((place + 1) * 1.5)
    for (const name of whole) this[name] = moved(this[name], new Int32Array(room))
    for (const name of exact) this[name] = moved(this[name], new Float64Array(room))
  }

  /** Whether the idea at a place has a mark on the map. */
  hasMark(place: number): boolean {
    return this.longitude[place] !== 0 || this.latitude[place] !== 0
  }
}

const exact = ['x', 'y', 'z', 'mark'] as const
const whole = [
  'number',
  'hour',
  'supports',
  'comments',
  'isAnswered',
  'duplicateOf',
  'longitude',
  'latitude',
  'category',
  'district',
  'status',
  'group',
] as const

function moved<Column extends Int32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
