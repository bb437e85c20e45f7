/** Letters that a shingle spans. */
const span = 9

/** Shorter texts are said by many: "I agree", "no to the mall". */
const fewest = 48

/** Letters of a text that are looked at. */
const longest = 4_000

/** Shingles that stand for a text: those with the smallest hashes, which nearly equal texts share. */
const kept = 16

/** As many of them in common are a copy. */
const alike = 8

/** Two texts with so many in common have one of them among so many of the smallest of each. */
const looked = kept - alike + 1

/** The hash of a shingle is a sum of its letters, each times a power of this. */
const base = 0x01000193
const powerOfSpan = Array<number>(span).fill(base).reduce(Math.imul)

/** Those of the text at hand; made once, because making it would take longer than all the rest. */
const letters = new Uint16Array(longest)

/**
 * The smallest hashes so far, with their first bit turned: then they are in order as signed numbers, which are compared
 * without being made into fractions.
 */
const smallest = new Int32Array(kept)
const turned = 1 << 31

const none = new Uint32Array(0)

/**
 * What a text looks like, so that nearly equal ones can be told: hashes from which it cannot be read. The same with and
 * without marks, with any spelling of hamza, with other punctuation, and with another number in it.
 *
 * @param words as `readText` gives them.
 * @returns the smallest first, none twice; empty for short texts.
 */
export function sketchOf(words: readonly string[]): Uint32Array {
  const length = takeLetters(words)
  if (length < fewest) return none
  let count = 0
  let sum = 0
  for (let at = 0; at < length; at++) {
    sum = Math.imul(sum, base) + (letters[at] ?? 0)
    if (at >= span) sum -= Math.imul(letters[at - span] ?? 0, powerOfSpan)
    if (at < span - 1) continue
    const hash = mixed(sum) ^ turned
    if (count === kept && hash >= (smallest[kept - 1] ?? 0)) continue
    let place = count
    while (place > 0 && (smallest[place - 1] ?? 0) >= hash) place--
    if (place < count && smallest[place] === hash) continue
    if (count < kept) count++
    for (let to = count - 1; to > place; to--) smallest[to] = smallest[to - 1] ?? 0
    smallest[place] = hash
  }
  const sketch = new Uint32Array(count)
  for (let at = 0; at < count; at++) sketch[at] = (smallest[at] ?? 0) ^ turned
  return sketch
}

/** @returns how many there are. */
function takeLetters(words: readonly string[]): number {
  let length = 0
  for (const word of words)
    for (let at = 0; at < word.length && length < longest; at++) {
      const code = word.charCodeAt(at)
      const isDigit = code >= 48 && code <= 57
      if (!isDigit) letters[length++] = code
    }
  return length
}

function mixed(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}

/** The texts that came last, as sketches. The memory that it takes is the same from the start: some 100 KB for 500. */
export class RecentTexts {
  /** Each text has a slot. The next one takes that of the oldest. */
  readonly #slots = new Map<string, number>()
  readonly #ids: string[]
  readonly #sketches: Uint32Array[]
  #next = 0

  /**
   * Each slot has an entry, counted from 1, for each of the `looked` smallest hashes of its sketch. By the last bits of a
   * hash: the newest entry with these bits. By entry: its hash, and the one before it with the same bits; 0 for none.
   */
  readonly #newest: Uint16Array
  readonly #hashes: Uint32Array
  readonly #before: Uint16Array

  /** How often copies were counted; by slot, when it was last compared. */
  #turn = 0
  readonly #compared: Float64Array

  /** @param most how many are remembered: 1 to 7,000. */
  constructor(most: number) {
    this.#ids = Array<string>(most).fill('')
    this.#sketches = Array.from({length: most}, () => none)
    this.#newest = new Uint16Array(2 ** Math.ceil(Math.log2(most * looked)))
    this.#hashes = new Uint32Array(most * looked + 1)
    this.#before = new Uint16Array(most * looked + 1)
    this.#compared = new Float64Array(most)
  }

  /** How many of them, apart from `id` itself, are nearly equal to a sketch. */
  countLike(sketch: Uint32Array, id: string): number {
    const turn = ++this.#turn
    const own = this.#slots.get(id)
    if (own !== undefined) this.#compared[own] = turn
    let count = 0
    for (let at = 0; at < looked && at < sketch.length; at++) {
      const hash = sketch[at] ?? 0
      for (let entry = this.#newest[this.#bitsOf(hash)] ?? 0; entry > 0; entry = this.#before[entry] ?? 0) {
        if (this.#hashes[entry] !== hash) continue
        const slot = Math.floor((entry - 1) / looked)
        if (this.#compared[slot] === turn) continue
        this.#compared[slot] = turn
        const other = this.#sketches[slot] ?? none
        if (inCommon(sketch, other) >= alike) count++
      }
    }
    return count
  }

  /** Remembers a text, in the place of an earlier one with the same id. Short ones, which have no sketch, are not. */
  add(id: string, sketch: Uint32Array): void {
    const known = this.#slots.get(id)
    this.remove(id)
    if (sketch.length === 0) return
    const slot = known ?? this.#next
    if (slot === this.#next) this.#next = (slot + 1) % this.#sketches.length
    this.#empty(slot)
    this.#slots.set(id, slot)
    this.#ids[slot] = id
    this.#sketches[slot] = sketch
    for (let at = 0; at < looked && at < sketch.length; at++) {
      const hash = sketch[at] ?? 0
      const bits = this.#bitsOf(hash)
      const entry = slot * looked + at + 1
      this.#hashes[entry] = hash
      this.#before[entry] = this.#newest[bits] ?? 0
      this.#newest[bits] = entry
    }
  }

  /** Forgets a text; one that is not there stays so. */
  remove(id: string): void {
    const slot = this.#slots.get(id)
    if (slot !== undefined) this.#empty(slot)
  }

  #empty(slot: number): void {
    const sketch = this.#sketches[slot] ?? none
    if (sketch.length === 0) return
    for (let at = 0; at < looked && at < sketch.length; at++)
      this.#dropEntry(slot * looked + at + 1, this.#bitsOf(sketch[at] ?? 0))
    this.#sketches[slot] = none
    this.#slots.delete(this.#ids[slot] ?? '')
  }

  #dropEntry(entry: number, bits: number): void {
    const before = this.#before[entry] ?? 0
    let later = this.#newest[bits] ?? 0
    if (later === entry) this.#newest[bits] = before
    else {
      while (this.#before[later] !== entry) later = this.#before[later] ?? 0
      this.#before[later] = before
    }
  }

  #bitsOf(hash: number): number {
    return hash & (this.#newest.length - 1)
  }
}

/** How many hashes two sketches share. */
function inCommon(one: Uint32Array, other: Uint32Array): number {
  let count = 0
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const [left = 0, right = 0] = [one[a], other[b]]
    if (left === right) count++
    if (left <= right) a++
    if (right <= left) b++
  }
  return count
}
