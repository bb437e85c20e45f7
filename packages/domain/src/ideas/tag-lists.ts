/** Lists of short numbers, one for each place, that are added in the order of the places and stay. All in one row. */
export class TagLists {
  readonly #numbers: number[] = []
  /** Where the list of a place ends. */
  readonly #ends: number[] = []

  /** Adds the list of the next place. */
  add(numbers: readonly number[]): void {
    this.#numbers.push(...numbers)
    this.#ends.push(this.#numbers.length)
  }

  /** Marks the places whose lists hold none of the right numbers, as `mark` says. */
  eachWithout(right: Uint8Array, mark: (place: number) => void): void {
    let at = 0
    for (let place = 0; place < this.#ends.length; place++) {
      const end = this.#ends[place] ?? 0
      let isRight = false
      for (; at < end; at++) if (right[this.#numbers[at] ?? 0] === 1) isRight = true
      if (!isRight) mark(place)
    }
  }

  /** How often each number, below `values`, stands in the lists of some places. */
  count(places: Uint32Array, values: number): Uint32Array {
    const counts = new Uint32Array(values)
    for (let one = 0; one < places.length; one++) {
      const place = places[one] ?? 0
      const end = this.#ends[place] ?? 0
      for (let at = place === 0 ? 0 : (this.#ends[place - 1] ?? 0); at < end; at++) {
        const number = this.#numbers[at] ?? 0
        counts[number] = (counts[number] ?? 0) + 1
      }
    }
    return counts
  }
}
