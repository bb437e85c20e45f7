/** Lists of short numbers, one for each place, that are added in the order of the places and stay. All in one row. */
export class NumberLists {
  readonly #numbers: number[] = []
  /** Where the list of a place ends. */
  readonly #ends: number[] = []

  /** Adds the list of the next place. */
  add(numbers: readonly number[]): void {
    this.#numbers.push(...numbers)
    this.#ends.push(this.#numbers.length)
  }

  /** By place: 1 where its list holds none of the right numbers. */
  without(right: Uint8Array): Uint8Array {
    const without = new Uint8Array(this.#ends.length)
    let at = 0
    for (let place = 0; place < without.length; place++) {
      const end = this.#ends[place] ?? 0
      let held = 0
      for (; at < end; at++) held |= right[this.#numbers[at] ?? 0] ?? 0
      without[place] = 1 - held
    }
    return without
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
