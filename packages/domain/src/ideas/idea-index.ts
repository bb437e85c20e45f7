import {IdeaColumns} from './idea-columns.ts'
import {Names} from '../search/names.ts'
import {positionAt} from './sphere.ts'
import {NumberLists} from '../search/number-lists.ts'
import {TagNames} from './tag-names.ts'
import {textMark} from '../search/text-mark.ts'
import {WordIndex} from '../search/word-index.ts'

/** What is known of a published idea. Whatever has no value is an empty text or 0. */
export interface IndexedIdea {
  /** Its public number, from 1. */
  number: number
  /** Hours since 1970 of its publication. */
  hour: number
  title: string
  text: string
  category: string
  district: string
  status: string
  group: string
  tags: readonly string[]
  supports: number
  comments: number
  isAnswered: boolean
  /** Number of the idea that proposes the same. */
  duplicateOf: number
  /** Where its mark stands: degrees times 100,000. Both 0: it has none. */
  longitude: number
  latitude: number
}

/** Filters with one value for each idea. */
export const singleFilters = ['category', 'district', 'status', 'group'] as const
export type SingleFilter = (typeof singleFilters)[number]

/** An idea with those that propose the same. */
export interface TogetherIdeas {
  /** How many others there are. */
  others: number
  /** Supports of all, this one included. */
  supports: number
}

/**
 * The published ideas of one collection, in memory: what they are found, filtered, counted and ordered by. Neither texts
 * nor names: those are read from the store for the few ideas that are shown. Each idea has a place in columns of
 * numbers; one whose words change moves to a new place, and leaves its old one empty.
 */
export class IdeaIndex {
  readonly columns = new IdeaColumns()
  readonly names = {category: new Names(), district: new Names(), status: new Names(), group: new Names()}
  readonly tags = new TagNames()
  /** Tags of each place. */
  readonly tagLists = new NumberLists()
  readonly words = new WordIndex()
  readonly #places = new Map<number, number>()
  readonly #duplicates = new Map<number, Set<number>>()
  #supports = 0
  #ends = 0
  #changes = 0

  /** Published ideas. */
  get size(): number {
    return this.#places.size
  }

  /** Supports of all of them. */
  get supports(): number {
    return this.#supports
  }

  /** Places, empty ones included. */
  get places(): number {
    return this.#ends
  }

  /** Share of places that are empty, 0 to 1: from a third on it is time to build the index anew. */
  get waste(): number {
    return this.places === 0 ? 0 : 1 - this.size / this.places
  }

  /** Counted up by every change: what was found out before does not hold any more. */
  get changes(): number {
    return this.#changes
  }

  /** @returns `undefined` where no such idea is published. */
  placeOf(number: number): number | undefined {
    return this.#places.get(number)
  }

  /** Adds an idea, or puts it in the place of what was known of it. */
  upsert(idea: IndexedIdea): void {
    this.#changes++
    const mark = textMark([idea.title, idea.text, ...idea.tags])
    const known = this.#places.get(idea.number)
    if (known !== undefined) this.#forget(known)
    const isAsBefore = known !== undefined && this.columns.mark[known] === mark
    const place = isAsBefore ? known : this.places
    if (!isAsBefore) {
      if (known !== undefined) this.columns.number[known] = 0
      this.words.add(place, [idea.title, ...idea.tags].join('\n'), idea.text)
    }
    this.#write(place, idea, mark, !isAsBefore)
  }

  /** Takes an idea out of everything. One that is not there stays away. */
  remove(number: number): void {
    const place = this.#places.get(number)
    if (place === undefined) return
    this.#changes++
    this.#forget(place)
    this.#places.delete(number)
    this.columns.number[place] = 0
  }

  /** Published ideas that were marked as duplicates of one, by number. */
  duplicatesOf(number: number): number[] {
    return [...(this.#duplicates.get(number) ?? [])].sort((one, other) => one - other)
  }

  /** The idea of which one is a duplicate; `undefined` where it is none, or where that one is not published. */
  originalOf(number: number): number | undefined {
    const place = this.#places.get(number)
    const original = place === undefined ? 0 : this.#at('duplicateOf', place)
    return original > 0 && this.#places.has(original) ? original : undefined
  }

  /** @returns `undefined` for an idea that nobody else has proposed. */
  together(number: number): TogetherIdeas | undefined {
    const first = this.originalOf(number) ?? number
    const all = [first, ...this.duplicatesOf(first)]
    if (all.length === 1) return undefined
    const supports = all.map((one) => this.#at('supports', this.#places.get(one) ?? -1))
    return {others: all.length - 1, supports: supports.reduce((sum, one) => sum + one, 0)}
  }

  #at(column: 'supports' | 'duplicateOf', place: number): number {
    return this.columns[column][place] ?? 0
  }

  #forget(place: number) {
    this.#supports -= this.#at('supports', place)
    this.#duplicates.get(this.#at('duplicateOf', place))?.delete(this.columns.number[place] ?? 0)
  }

  #write(place: number, idea: IndexedIdea, mark: number, isNew: boolean) {
    const {columns, names} = this
    columns.reach(place)
    this.#ends = Math.max(this.#ends, place + 1)
    for (const column of ['number', 'hour', 'supports', 'comments', 'longitude', 'latitude'] as const)
      columns[column][place] = idea[column]
    for (const filter of singleFilters) columns[filter][place] = names[filter].add(idea[filter])
    columns.isAnswered[place] = idea.isAnswered ? 1 : 0
    columns.duplicateOf[place] = idea.duplicateOf
    const tags = this.tags.add(idea.tags, idea.number)
    if (isNew) this.tagLists.add(tags)
    columns.mark[place] = mark
    const hasMark = columns.hasMark(place)
    const [x, y, z] = hasMark ? positionAt(idea.longitude / 1e5, idea.latitude / 1e5) : [0, 0, 0]
    columns.x[place] = x
    columns.y[place] = y
    columns.z[place] = z
    this.#places.set(idea.number, place)
    this.#supports += idea.supports
    if (idea.duplicateOf === 0) return
    const duplicates = this.#duplicates.get(idea.duplicateOf)
    if (duplicates) duplicates.add(idea.number)
    else this.#duplicates.set(idea.duplicateOf, new Set([idea.number]))
  }
}
