/** Where words stand: for each word, the places that hold it, in the order in which they were added. */

/** Places that a word can have before it is moved for the first time: most words of a language are rare. */
const fewest = 2

/**
 * Lists of numbers that only grow, all within one piece of memory: a hundred thousand small arrays would take several
 * times as much. A list that is full moves to a place of twice the size, and leaves its old one to others.
 */
export class Postings {
  #memory = new Uint32Array(1 << 10)
  #end = 0
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #rooms: number[] = []
  /** Places that were left, by their size. */
  readonly #left = new Map<number, number[]>()

  /** Adds a list. @returns its number, from 0. */
  addList(): number {
    this.#starts.push(this.#take(fewest))
    this.#rooms.push(fewest)
    return this.#lengths.push(0) - 1
  }

  lengthOf(list: number): number {
    return this.#lengths[list] ?? 0
  }

  /** The last number of a list; `undefined` when it is empty. */
  lastOf(list: number): number | undefined {
    const length = this.lengthOf(list)
    return length === 0 ? undefined : this.#memory[(this.#starts[list] ?? 0) + length - 1]
  }

  /** @param value 0 to 2^32 - 1. */
  push(list: number, value: number): void {
    const length = this.lengthOf(list)
    const room = this.#rooms[list] ?? fewest
    if (length === room) this.#move(list, room * 2)
    this.#memory[(this.#starts[list] ?? 0) + length] = value
    this.#lengths[list] = length + 1
  }

  /** The numbers of a list: a view, to be used before anything is added. */
  of(list: number): Uint32Array {
    const start = this.#starts[list] ?? 0
    return this.#memory.subarray(start, start + this.lengthOf(list))
  }

  #move(list: number, room: number) {
    const [from, length] = [this.#starts[list] ?? 0, this.lengthOf(list)]
    const to = this.#take(room)
    this.#memory.copyWithin(to, from, from + length)
    const left = this.#left.get(length)
    if (left) left.push(from)
    else this.#left.set(length, [from])
    this.#starts[list] = to
    this.#rooms[list] = room
  }

  #take(room: number): number {
    const left = this.#left.get(room)?.pop()
    if (left !== undefined) return left
    const start = this.#end
    this.#end += room
    if (this.#end > this.#memory.length) {
      const larger = new Uint32Array(Math.max(this.#end, Math.ceil(this.#memory.length * 1.5)))
      larger.set(this.#memory)
      this.#memory = larger
    }
    return start
  }
}
