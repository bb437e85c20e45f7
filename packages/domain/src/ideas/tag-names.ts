import {foldArabic} from '../text/fold-arabic.ts'
import {Names} from '../search/names.ts'

/** A tag as tags are compared: two that differ only in how they are written are one. */
export function foldTag(tag: string): string {
  return foldArabic(tag).trim().replace(/\s+/g, ' ')
}

/** Tags, each shown as the first idea that has it wrote it. */
export class TagNames {
  readonly #names = new Names()
  readonly #shown: {text: string; idea: number}[] = [{text: '', idea: 0}]

  get count(): number {
    return this.#names.count
  }

  /** @param idea the number of the idea that has them. @returns their numbers, each once. */
  add(tags: readonly string[], idea: number): number[] {
    const numbers = new Set<number>()
    for (const text of tags) {
      const number = this.#names.add(foldTag(text))
      const shown = this.#shown[number]
      if (!shown || idea < shown.idea) this.#shown[number] = {text, idea}
      if (number > 0) numbers.add(number)
    }
    return [...numbers]
  }

  /** However it is written. @returns `undefined` where no idea ever had it. */
  find(tag: string): number | undefined {
    return this.#names.find(foldTag(tag))
  }

  /** As it is shown. */
  textOf(number: number): string {
    return this.#shown[number]?.text ?? ''
  }
}
