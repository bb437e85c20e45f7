/** Short numbers for texts that occur again and again. The empty text, "none", is 0. */
export class Names {
  readonly #numbers = new Map<string, number>([['', 0]])
  readonly #texts = ['']

  /** Including none. */
  get count(): number {
    return this.#texts.length
  }

  /** @returns the number of a text, a new one where there is none. */
  add(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  /** @returns `undefined` for what was never added. */
  find(text: string): number | undefined {
    return this.#numbers.get(text)
  }

  textOf(number: number): string {
    return this.#texts[number] ?? ''
  }
}
