import type {LitElement} from 'lit'
import {failureNotice, loadingNotice} from '../kit/notices.ts'
import type {ConsoleAddress} from '../kit/address.ts'
import type {ConsolePage} from '../kit/console-page.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import type {PageFacts} from './pages.ts'

/**
 * The page that is shown. Its element is made once its code has arrived, and stays the same until another page or
 * municipality is asked for: whoever has to sign in again finds what they had typed.
 */
export class Stage {
  #key = ''
  #element: ConsolePage<unknown> | undefined
  readonly #loaded = new Set<PageFacts>()
  readonly #missing = new Set<PageFacts>()
  readonly #host: LitElement

  /** @param host is drawn again when a page's code has arrived. */
  constructor(host: LitElement) {
    this.#host = host
  }

  /** Draws a page. @param address what it makes of the rest is its own affair. */
  show(reader: Reader, facts: PageFacts, place: Place, address: ConsoleAddress): unknown {
    if (this.#missing.has(facts))
      return failureNotice(reader, 'unreachable', () => {
        this.#missing.delete(facts)
        this.#host.requestUpdate()
      })
    if (!this.#loaded.has(facts)) {
      void this.#load(facts)
      return loadingNotice(reader)
    }
    const {rest, wish} = address
    return Object.assign(this.#elementFor(facts, place), {reader, place, rest, wish})
  }

  #elementFor(facts: PageFacts, {email, municipality}: Place): ConsolePage<unknown> {
    const key = `${email}\n${municipality}\n${facts.name}`
    if (!this.#element || key !== this.#key)
      this.#element = document.createElement(facts.tag) as ConsolePage<unknown>
    this.#key = key
    return this.#element
  }

  /** Forgets the page with what stands in it: its reader has left. */
  clear(): void {
    this.#key = ''
    this.#element = undefined
  }

  async #load(facts: PageFacts): Promise<void> {
    try {
      const {define} = await facts.load()
      if (!customElements.get(facts.tag)) define()
      this.#loaded.add(facts)
    } catch {
      this.#missing.add(facts)
    }
    this.#host.requestUpdate()
  }
}
