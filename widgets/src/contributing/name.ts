import type {Keeping} from './keeping.ts'
import {nameForPseudonym} from './trace-names.ts'

/** The name of an author. */
export const nameOf = (author: {readonly desk: Keeping; name: Name | undefined}): Name =>
  (author.name ??= new Name(author.desk))

/** The name under which somebody writes: the same within a consultation, and another in the next. */
export class Name {
  /** As it is shown to everybody. Empty until one has been made up, where there was none before. */
  value = ''
  /** It was made up here, not chosen. */
  isMadeUp: boolean

  readonly #desk: Keeping
  #invent: (() => string) | undefined

  constructor(desk: Keeping) {
    this.#desk = desk
    const {kept: longKept, tabKept} = desk
    const kept = (longKept.read(this.#key) ?? tabKept.read(this.#key)) as Partial<Name> | null | undefined
    this.isMadeUp = kept?.isMadeUp !== false
    if (typeof kept?.value === 'string') this.value = kept.value
  }

  /** Takes the way to make one up, from the first time on, and makes one up where there is none. */
  learn(invent: () => string): void {
    if (this.#invent) return
    this.#invent = invent
    this.value ||= invent()
    // The same when the page is loaded again, and another in another tab: nothing is sent under it yet.
    if (this.isMadeUp) this.#desk.tabKept.write(this.#key, {value: this.value})
  }

  /** Another one that tells nothing. */
  makeUp(): void {
    this.isMadeUp = true
    this.value = this.#invent?.() ?? ''
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
}
