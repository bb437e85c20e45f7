import {LitElement} from 'lit'
import {property} from 'lit/decorators.js'
import type {Reader} from './reader.ts'
import type {ConsoleWords} from './words.ts'

/**
 * A part of the console. It lies in the page itself, not in a shadow tree: password managers find its fields, and one
 * style sheet dresses everything.
 */
export abstract class ConsolePart extends LitElement {
  @property({attribute: false}) reader!: Reader

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected get words(): ConsoleWords {
    return this.reader.words
  }

  /** Moves the focus to what is new, so that nobody misses it. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.querySelector<HTMLElement>(selector)?.focus()
  }
}
