/** Milliseconds within which letters typed into one field are one step. */
const together = 2_000

/** Contents of a draft that can be gone back to, in this window alone. */
export class History<Content> {
  #before: Content[] = []
  #after: Content[] = []
  #last = {at: '', time: 0}

  get canUndo(): boolean {
    return this.#before.length > 0
  }

  get canRedo(): boolean {
    return this.#after.length > 0
  }

  /**
   * Notes how it was before a change. What is typed into one field in one go is one step.
   *
   * @param at where it is changed.
   * @param time milliseconds since any moment.
   */
  note(before: Content, at: string, time: number): void {
    const continues = at === this.#last.at && time - this.#last.time < together
    this.#last = {at, time}
    this.#after = []
    if (!continues) this.#before = [...this.#before, before].slice(-most)
  }

  /** @returns what was there before; `undefined` when there is nothing to go back to. */
  undo(now: Content): Content | undefined {
    return this.#step('undo', now)
  }

  redo(now: Content): Content | undefined {
    return this.#step('redo', now)
  }

  #step(way: 'undo' | 'redo', now: Content): Content | undefined {
    const [from, to] = way === 'undo' ? [this.#before, this.#after] : [this.#after, this.#before]
    const content = from.at(-1)
    if (content === undefined) return undefined
    from.pop()
    to.push(now)
    this.#last = {at: '', time: 0}
    return content
  }
}

/** Steps that are kept. */
const most = 200
