import {Names} from '../search/names.ts'
import {NumberLists} from '../search/number-lists.ts'
import {textMark} from '../search/text-mark.ts'
import {WordIndex} from '../search/word-index.ts'

/** What is known of a consultation. Whatever has no value is an empty text. */
export interface IndexedConsultation {
  municipality: string
  id: string
  region: string
  category: string
  /** Ids; empty: it concerns everybody. */
  districts: readonly string[]
  kinds: readonly string[]
  /** Milliseconds since 1970. */
  opens: number
  closes: number
  /** In all languages. */
  title: string
  /** All else that it is found by. */
  text: string
}

/** Filters with one value for each consultation. */
export const ownFilters = ['municipality', 'region', 'category'] as const

const HOUR = 3_600_000

/** Columns by place, as far as `places` goes; where `number` is 0 there is nothing. */
interface Columns {
  /** Names a consultation in an order: the same in every process and for as long as it is there. */
  number: Int32Array
  municipality: Int32Array
  region: Int32Array
  category: Int32Array
  /** Milliseconds since 1970. */
  opens: Float64Array
  closes: Float64Array
  /** The hour in which it opens, and the one by which it has closed, since 1970. */
  from: Int32Array
  until: Int32Array
}

const columnsOf = (room: number): Columns => ({
  number: new Int32Array(room),
  municipality: new Int32Array(room),
  region: new Int32Array(room),
  category: new Int32Array(room),
  opens: new Float64Array(room),
  closes: new Float64Array(room),
  from: new Int32Array(room),
  until: new Int32Array(room),
})

/**
 * The consultations of all municipalities, in memory: what they are found, filtered, counted and ordered by. One that
 * changes moves to a new place, and leaves its old one empty.
 */
export class ConsultationIndex {
  columns = columnsOf(256)
  readonly names = {municipality: new Names(), region: new Names(), category: new Names()}
  readonly kinds = new Names()
  readonly kindLists = new NumberLists()
  /** Districts, each with its municipality: see `districtName`. */
  readonly districts = new Names()
  readonly districtLists = new NumberLists()
  readonly words = new WordIndex()
  readonly #places = new Map<string, number>()
  readonly #byNumber = new Map<number, number>()
  readonly #keys: string[] = []

  /** Consultations. */
  get size(): number {
    return this.#places.size
  }

  /** Places, empty ones included. */
  get places(): number {
    return this.#keys.length
  }

  /** Share of places that are empty, 0 to 1. */
  get waste(): number {
    return this.places === 0 ? 0 : 1 - this.size / this.places
  }

  /** `municipality/consultation`, by its number. */
  keyOf(number: number): string {
    return this.#keys[this.#byNumber.get(number) ?? -1] ?? ''
  }

  /** Adds a consultation, or puts it in the place of what was known of it. */
  upsert(consultation: IndexedConsultation): void {
    const {municipality, id, title, text, opens, closes, kinds, districts} = consultation
    const key = `${municipality}/${id}`
    this.remove(key)
    const place = this.places
    const columns = this.#reach(place)
    columns.number[place] = this.#numberFor(key, place)
    for (const filter of ownFilters) columns[filter][place] = this.names[filter].add(consultation[filter])
    columns.opens[place] = opens
    columns.closes[place] = closes
    columns.from[place] = Math.floor(opens / HOUR)
    columns.until[place] = Math.ceil(closes / HOUR)
    this.kindLists.add(kinds.map((kind) => this.kinds.add(kind)))
    // What concerns everybody has none, which is 0.
    const named = districts.map((district) => this.districts.add(districtName(municipality, district)))
    this.districtLists.add(named.length > 0 ? named : [0])
    this.words.add(place, title, text)
    this.#keys.push(key)
    this.#places.set(key, place)
  }

  /** Takes a consultation out of everything. One that is not there stays away. @param key as of `keyOf`. */
  remove(key: string): void {
    const place = this.#places.get(key)
    if (place === undefined) return
    this.#places.delete(key)
    this.#byNumber.delete(this.columns.number[place] ?? 0)
    this.columns.number[place] = 0
  }

  /** All that are there, as of `keyOf`. */
  keys(): IterableIterator<string> {
    return this.#places.keys()
  }

  #numberFor(key: string, place: number): number {
    let number = (textMark([key]) % 0x7fff_ffff) + 1
    while (this.#byNumber.has(number)) number = (number % 0x7fff_ffff) + 1
    this.#byNumber.set(number, place)
    return number
  }

  #reach(place: number): Columns {
    if (place < this.columns.number.length) return this.columns
    const larger = columnsOf(Math.ceil((place + 1) * 1.5))
    for (const name of Object.keys(larger) as (keyof Columns)[]) larger[name].set(this.columns[name])
    this.columns = larger
    return larger
  }
}

/** Districts of different municipalities may have the same id. */
export function districtName(municipality: string, district: string): string {
  return `${municipality}/${district}`
}
