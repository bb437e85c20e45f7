/** Letters and digits that a shingle spans. */
const span = 9

/** Shorter texts are said by many: "I agree", "no to the mall". */
const fewest = 48

/** Shingles that stand for a text: those with the smallest hashes, which nearly equal texts share. */
const kept = 16

/** As many of them in common are a copy. */
const alike = 8

/**
 * What a text looks like, so that nearly equal ones can be told: hashes from which it cannot be read. The same with and
 * without marks, with any spelling of hamza, with other punctuation, and with another number in it.
 *
 * @param words as `readText` gives them.
 * @returns empty for short texts.
 */
export function sketchOf(words: readonly string[]): number[] {
  const letters = words.join('').replace(/\d/g, '').slice(0, 4_000)
  if (letters.length < fewest) return []
  // In their order.
  const smallest: number[] = []
  for (let start = 0; start + span <= letters.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + span; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
    hash = mixed(hash)
    const largest = smallest.at(-1) ?? Infinity
    if ((smallest.length >= kept && hash >= largest) || smallest.includes(hash)) continue
    let place = smallest.length
    while (place > 0 && (smallest[place - 1] ?? 0) > hash) place--
    smallest.splice(place, 0, hash)
    if (smallest.length > kept) smallest.pop()
  }
  return smallest
}

function mixed(hash: number): number {
  const turned = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (turned ^ (turned >>> 13)) >>> 0
}

/** The texts that came last, as sketches. */
export class RecentTexts {
  readonly #most: number
  /** By id, the oldest first. */
  readonly #sketches = new Map<string, readonly number[]>()
  /** Hardly ever more than one. */
  readonly #byHash = new Map<number, readonly string[]>()

  /** @param most how many are remembered. */
  constructor(most: number) {
    this.#most = most
  }

  /** How many of them, apart from `id` itself, are nearly equal to a sketch. */
  countLike(sketch: readonly number[], id: string): number {
    const shared = new Map<string, number>()
    for (const hash of sketch)
      for (const other of this.#byHash.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    shared.delete(id)
    return [...shared.values()].filter((count) => count >= alike).length
  }

  /** Remembers a text, in the place of an earlier one with the same id. Short ones, which have no sketch, are not. */
  add(id: string, sketch: readonly number[]): void {
    this.#remove(id)
    if (sketch.length === 0) return
    this.#sketches.set(id, sketch)
    for (const hash of sketch) {
      const ids = this.#byHash.get(hash)
      this.#byHash.set(hash, ids ? [...ids, id] : [id])
    }
    const [oldest] = this.#sketches.keys()
    if (this.#sketches.size > this.#most && oldest !== undefined) this.#remove(oldest)
  }

  #remove(id: string): void {
    for (const hash of this.#sketches.get(id) ?? []) {
      const others = (this.#byHash.get(hash) ?? []).filter((one) => one !== id)
      if (others.length > 0) this.#byHash.set(hash, others)
      else this.#byHash.delete(hash)
    }
    this.#sketches.delete(id)
  }
}
