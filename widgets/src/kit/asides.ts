import {spokenLanguage} from '@saha/i18n/languages'
import type {Aside, AsideShower} from './aside.ts'
import {loadingBox, unreachableBox} from './notices.ts'
import type {DrawnElement} from './drawn-element.ts'
import type {AnyReader} from './reader.ts'

/** An element with somebody in front of it. */
type Host = DrawnElement & {readonly reader: AnyReader}

const showers = {
  ar: () => import('./aside.ar.ts'),
  en: () => import('./aside.en.ts'),
  fr: () => import('./aside.fr.ts'),
} as const satisfies Record<string, () => Promise<{show: AsideShower}>>

/** Shows what stands beside the way. Its code and words are fetched with the first of them. */
export class Asides {
  readonly #host: Host
  #show: AsideShower | undefined
  #language: string | undefined
  #isMissing = false

  constructor(host: Host) {
    this.#host = host
  }

  render(aside: Aside): unknown {
    const {reader, localName} = this.#host
    const common = reader.terms?.common
    if (this.#language !== reader.spoken) void this.#fetch()
    if (this.#isMissing && common) return unreachableBox(common, () => this.#fetch())
    return this.#show ? this.#show(reader, localName, aside) : loadingBox(common)
  }

  async #fetch(): Promise<void> {
    const language = (this.#language = this.#host.reader.spoken)
    this.#isMissing = false
    try {
      const {show} = await showers[spokenLanguage(language)]()
      if (language === this.#language) this.#show = show
    } catch {
      // Shown as a server that does not answer, with a way to try again.
      this.#isMissing = true
    }
    this.#host.requestUpdate()
  }
}
