import {foldedWords, formsOf, searchWords, type SearchWord} from './words.ts'
import {likenessKey} from './likeness-words.ts'
import {Postings} from './postings.ts'

/** What a search has found: places by number, as far as they go. */
export interface FoundWords {
  /** How many words of the search each place holds. All of them: it is found. */
  held: Uint8Array
  /** How many of those stand in its title. */
  inTitle: Uint8Array
  /** Words of the search. */
  count: number
}

/**
 * Which words stand where: an inverted index of folded words. Places are numbered from 0; what a place holds is added
 * once, with rising numbers, and stays.
 */
export class WordIndex {
  readonly #postings = new Postings()
  /** Words as they were written, folded, to the lists of all that they are found by. */
  readonly #lists = new Map<string, readonly number[]>()
  readonly #forms = new Map<string, number>()
  /** Lists of words that mean the same for likeness, however they are inflected. */
  readonly #kin = new Map<string, number[]>()
  /** All forms in the order of their letters, but for those that came since they were sorted. */
  #sorted: string[] = []
  #fresh: string[] = []

  /** @param place larger than any before. @param words of its title and its text. */
  add(place: number, title: string, text: string): void {
    for (const word of foldedWords(title)) this.#addWord(word, place, 1)
    for (const word of foldedWords(text)) this.#addWord(word, place, 0)
  }

  /**
   * Places that hold words.
   *
   * @param places how many there are.
   * @returns `undefined` when nothing is searched for.
   */
  search(typed: string, places: number): FoundWords | undefined {
    const words = searchWords(typed)
    if (words.length === 0) return undefined
    const held = new Uint8Array(places)
    const inTitle = new Uint8Array(places)
    const countedInTitle = new Uint8Array(places)
    words.forEach((word, at) => {
      for (const list of this.#listsFor(word))
        for (const posting of this.#postings.of(list)) {
          const place = posting >>> 1
          if (held[place] === at) held[place] = at + 1
          if (held[place] !== at + 1 || (posting & 1) === 0 || countedInTitle[place] === at + 1) continue
          countedInTitle[place] = at + 1
          inTitle[place] = (inTitle[place] ?? 0) + 1
        }
    })
    return {held, inTitle, count: words.length}
  }

  /**
   * Where words stand that mean the same as one, for likeness: each number is a place, times two, and one more where it
   * stands in the title. Rising within each of the lists; one place may be in several.
   */
  kinOf(key: string): readonly Uint32Array[] {
    return (this.#kin.get(key) ?? []).map((list) => this.#postings.of(list))
  }

  /** In how many places such words stand at the most. */
  countKin(key: string): number {
    let sum = 0
    for (const list of this.#kin.get(key) ?? []) sum += this.#postings.lengthOf(list)
    return sum
  }

  #addWord(word: string, place: number, isTitle: 0 | 1) {
    let lists = this.#lists.get(word)
    if (!lists) {
      lists = formsOf(word).map((form) => this.#listOf(form))
      this.#lists.set(word, lists)
    }
    for (const list of lists) {
      const last = this.#postings.lastOf(list)
      if (last === undefined || last >>> 1 !== place) this.#postings.push(list, place * 2 + isTitle)
    }
  }

  #listOf(form: string): number {
    const known = this.#forms.get(form)
    if (known !== undefined) return known
    const list = this.#postings.addList()
    this.#forms.set(form, list)
    this.#fresh.push(form)
    const key = likenessKey(form)
    const kin = this.#kin.get(key)
    if (kin) kin.push(list)
    else this.#kin.set(key, [list])
    return list
  }

  #listsFor({beginnings, isWhole}: SearchWord): number[] {
    for (const tried of beginnings) {
      const forms = isWhole ? tried : tried.flatMap((beginning) => this.#beginningWith(beginning))
      const lists = new Set(forms.flatMap((form) => this.#forms.get(form) ?? []))
      if (lists.size > 0) return [...lists]
    }
    return []
  }

  #beginningWith(beginning: string): string[] {
    this.#sort()
    const from = firstFrom(this.#sorted, beginning)
    // No letter comes after this one.
    const to = firstFrom(this.#sorted, `${beginning}\uffff`)
    return this.#sorted.slice(from, to)
  }

  #sort() {
    if (this.#fresh.length === 0) return
    const [one, other] = [this.#sorted, this.#fresh.sort()]
    const both: string[] = []
    let at = 0
    for (const form of other) {
      for (; at < one.length && (one[at] ?? '') < form; at++) both.push(one[at] ?? '')
      both.push(form)
    }
    this.#sorted = both.concat(one.slice(at))
    this.#fresh = []
  }
}

/** The first place whose text does not come before another one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? '') < text) from = middle + 1
    else to = middle
  }
  return from
}
