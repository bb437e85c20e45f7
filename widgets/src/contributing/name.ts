import {pseudonymFrom} from '@saha/domain/contributions/pseudonyms'
import type {Keeping} from './keeping.ts'
import {nameForPseudonym} from './trace-names.ts'

/** The name under which somebody writes: the same within a consultation, and another in the next. */
export class Name {
  /** As it is shown to everybody. */
  value: string
  /** It was made up here, not chosen. */
  isMadeUp: boolean

  readonly #desk: Keeping
  readonly #words: string

  /** @param words to make one up from, parted by spaces. */
  constructor(desk: Keeping, words: string) {
    this.#desk = desk
    this.#words = words
    const {kept: longKept, tabKept} = desk
    const kept = (longKept.read(this.#key) ?? tabKept.read(this.#key)) as Partial<Name> | null | undefined
    this.isMadeUp = kept?.isMadeUp !== false
    this.value = typeof kept?.value === 'string' && kept.value ? kept.value : this.#madeUp()
    // The same when the page is loaded again, and another in another tab: nothing is sent under it yet.
    if (this.isMadeUp) tabKept.write(this.#key, {value: this.value})
  }

  /** Another one that tells nothing. */
  makeUp(): void {
    this.isMadeUp = true
    this.value = this.#madeUp()
    this.keep()
  }

  /** One that its author has chosen. */
  choose(name: string): void {
    this.isMadeUp = false
    this.value = name
    this.keep()
  }

  /** Remembered once something is sent under it, or it was chosen. */
  keep(): void {
    const {value, isMadeUp} = this
    this.#desk.kept.write(this.#key, {value, isMadeUp})
  }

  forget(): void {
    const {kept, tabKept} = this.#desk
    for (const keepsake of [kept, tabKept]) keepsake.remove(this.#key)
  }

  get #key(): string {
    return nameForPseudonym(this.#desk.view)
  }

  #madeUp(): string {
    const [word = 0, number = 0] = crypto.getRandomValues(new Uint32Array(2))
    return pseudonymFrom(this.#words, [word, number])
  }
}
