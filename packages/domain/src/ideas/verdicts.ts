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

  constructor(places: number) {
    this.all = new Int8Array(places).fill(through)
  }

  /** Leaves out ideas for whatever is no filter with choices. */
  leaveOut(column: ArrayLike<number>, isOut: (value: number) => boolean): void {
    for (let place = 0; place < this.all.length; place++) if (isOut(column[place] ?? 0)) this.all[place] = out
  }

  /** @param right by value: 1 where the filter lets it through. */
  judge(filter: number, column: readonly number[], right: Uint8Array): void {
    for (let place = 0; place < this.all.length; place++)
      if (right[column[place] ?? 0] === 0) this.against(filter, place)
  }

  against(filter: number, place: number): void {
    this.all[place] = this.all[place] === through ? filter : out
  }

  /** Places of those that all filters let through, rising. */
  right(): number[] {
    const places: number[] = []
    for (let place = 0; place < this.all.length; place++) if (this.all[place] === through) places.push(place)
    return places
  }
}
