/** Two bits that no filter has: what is out is never held back by one filter alone. */
const out = 0b1100_0000

/**
 * What filters say of what an index knows: for each place the bits of those that stand against it. Looked through without a fork in
 * the way wherever possible: no processor guesses well what a filter lets through.
 */
export class Verdicts {
  /** By place; 0 where all let it through. */
  readonly #against: Uint8Array
  /** Bits of the filters that were asked. */
  #asked = 0

  /** @param numbers 0 where there is nothing: that is left out. @param places how many there are. */
  constructor(numbers: Int32Array, places: number) {
    this.#against = new Uint8Array(places)
    for (let place = 0; place < places; place++) if (numbers[place] === 0) this.#against[place] = out
  }

  /** Leaves out what holds too few words. */
  leaveOutFewer(held: Uint8Array, count: number): void {
    for (let place = 0; place < this.#against.length; place++)
      if (held[place] !== count) this.#against[place] = out
  }

  /** Leaves out what is before the first or from the last on. */
  leaveOutBeyond(column: Int32Array, first: number, last: number): void {
    for (let place = 0; place < this.#against.length; place++) {
      const value = column[place] ?? 0
      if (value < first || value >= last) this.#against[place] = out
    }
  }

  /** @param filter 0 to 5. @param right by value: 1 where the filter lets it through. */
  judge(filter: number, column: Int32Array, right: Uint8Array): void {
    const against = this.#against
    const bits = right.map((isRight) => (1 - isRight) << filter)
    this.#asked |= 1 << filter
    for (let place = 0; place < against.length; place++)
      against[place] = (against[place] ?? 0) | (bits[column[place] ?? 0] ?? 0)
  }

  /** @param filter 0 to 5. @param isAgainst by place: 1 where the filter stands against it. */
  judgeEach(filter: number, isAgainst: Uint8Array): void {
    const against = this.#against
    this.#asked |= 1 << filter
    for (let place = 0; place < against.length; place++)
      against[place] = (against[place] ?? 0) | ((isAgainst[place] ?? 0) << filter)
  }

  /** Whether a filter was asked: one that was not stands against nothing. */
  wasAsked(filter: number): boolean {
    return (this.#asked & (1 << filter)) !== 0
  }

  /** Places that all filters let through, rising. */
  right(): Uint32Array {
    return this.#without(0)
  }

  /** Places that nothing but one filter may stand against, rising: those that count for its choices. */
  countedFor(filter: number): Uint32Array {
    return this.#without(1 << filter)
  }

  #without(bit: number): Uint32Array {
    const against = this.#against
    const places = new Uint32Array(against.length)
    let count = 0
    for (let place = 0; place < against.length; place++) {
      places[count] = place
      // One more where no bit is left, and none otherwise.
      count += (((against[place] ?? 0) & ~bit) - 1) >>> 31
    }
    return places.subarray(0, count)
  }
}
