/** Lets an idea through. */
const through = -1
/** Several filters stand against it, or something that is no filter with choices. */
const out = -2

/**
 * What filters say of ideas, by place: -1 where all let it through, the number of a filter that alone stands against it, -2
 * otherwise.
 */
export class Verdicts {
  readonly all: Int8Array

  /** @param numbers 0 where there is nothing: that is left out. */
  constructor(numbers: readonly number[]) {
    this.all = new Int8Array(numbers.length)
    for (let place = 0; place < numbers.length; place++)
      this.all[place] = numbers[place] === 0 ? out : through
  }

  /** Leaves out what holds too few words. */
  leaveOutFewer(held: Uint8Array, count: number): void {
    for (let place = 0; place < this.all.length; place++) if (held[place] !== count) this.all[place] = out
  }

  /** Leaves out what is before the first or from the last on. */
  leaveOutBeyond(column: readonly number[], first: number, last: number): void {
    for (let place = 0; place < this.all.length; place++) {
      const value = column[place] ?? 0
      if (value < first || value >= last) this.all[place] = out
    }
  }

  /** @param right by value: 1 where the filter lets it through. */
  judge(filter: number, column: readonly number[], right: Uint8Array): void {
    for (let place = 0; place < this.all.length; place++)
      if (right[column[place] ?? 0] === 0) this.against(filter, place)
  }

  against(filter: number, place: number): void {
    this.all[place] = this.all[place] === through ? filter : out
  }

  /** Places that one filter at the most stands against, rising: those that are counted somewhere. */
  near(): Uint32Array {
    const places = new Uint32Array(this.all.length)
    let count = 0
    for (let place = 0; place < this.all.length; place++) if (this.all[place] !== out) places[count++] = place
    return places.subarray(0, count)
  }

  /** Of some places, those that all filters let through, and those that a filter alone stands against. */
  countedFor(filter: number, places: Uint32Array): Uint32Array {
    const counted = new Uint32Array(places.length)
    let count = 0
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0
      const verdict = this.all[place]
      if (verdict === through || verdict === filter) counted[count++] = place
    }
    return counted.subarray(0, count)
  }

  /** Of some places, those that all filters let through. */
  right(places: Uint32Array): Uint32Array {
    return this.countedFor(through, places)
  }
}
