import {spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import {loadingBox, unreachableBox} from './notices.ts'
import type {AnyReader, Host} from './reader.ts'

/** Where code and words are, by language. */
export type Showers<Shown> = Readonly<Record<SpokenLanguage, () => Promise<{show: Shower<Shown>}>>>

/** @param tag of the element on the page. */
export type Shower<Shown> = (reader: AnyReader, tag: string, shown: Shown) => unknown

/** Shows what not everybody sees. Its code and words are fetched with the first of them. */
export class Asides<Shown> {
  readonly #host: Host
  readonly #showers: Showers<Shown>
  #show: Shower<Shown> | undefined
  #language: string | undefined
  #isMissing = false

  constructor(host: Host, showers: Showers<Shown>) {
    this.#host = host
    this.#showers = showers
  }

  /** @param instead what is said until it is there, and when it does not arrive. */
  render(shown: Shown, instead?: (isMissing: boolean) => unknown): unknown {
    const {reader, localName} = this.#host
    const common = reader.terms?.common
    if (this.#language !== reader.spoken) void this.fetch()
    // Rather in the language before than not at all.
    if (this.#show) return this.#show(reader, localName, shown)
    if (instead) return instead(this.#isMissing)
    return this.#isMissing && common ? unreachableBox(common, () => this.fetch()) : loadingBox(common)
  }

  /** Brings code and words, also before they are needed. */
  async fetch(): Promise<void> {
    const language = this.#host.reader.spoken
    if (language === this.#language && !this.#isMissing) return
    this.#language = language
    this.#isMissing = false
    try {
      const {show} = await this.#showers[spokenLanguage(language)]()
      if (language === this.#language) this.#show = show
    } catch {
      // Shown as a server that does not answer, with a way to try again.
      this.#isMissing = true
    }
    this.#host.requestUpdate()
  }
}
