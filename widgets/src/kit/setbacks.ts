import type {SetbackTerms} from '@saha/i18n/setback/terms'
import {spokenLanguage} from '@saha/i18n/languages'
import type {DrawnElement} from './drawn-element.ts'
import {loadingBox, unreachableBox} from './notices.ts'
import type {AnyReader} from './reader.ts'
import type {Setback} from './setback-box.ts'

const terms = {
  ar: () => import('@saha/i18n/setback/ar'),
  en: () => import('@saha/i18n/setback/en'),
  fr: () => import('@saha/i18n/setback/fr'),
} as const satisfies Record<string, () => Promise<{setback: SetbackTerms}>>

/** Shows setbacks. Their code and words are fetched with the first one, which always happens with the server at hand. */
export class Setbacks {
  readonly #host: DrawnElement
  readonly #reader: AnyReader
  #show: ((setback: Setback) => unknown) | undefined
  #language: string | undefined
  #isMissing = false

  constructor(host: DrawnElement, reader: AnyReader) {
    this.#host = host
    this.#reader = reader
  }

  render(setback: Setback): unknown {
    const {common} = this.#reader.terms!
    if (this.#language !== this.#reader.spoken) void this.#fetch()
    if (this.#isMissing) return unreachableBox(common, () => this.#fetch())
    return this.#show ? this.#show(setback) : loadingBox(common)
  }

  async #fetch(): Promise<void> {
    const language = (this.#language = this.#reader.spoken)
    this.#isMissing = false
    try {
      const [{setbackBox}, {setback}] = await Promise.all([
        import('./setback-box.ts'),
        terms[spokenLanguage(language)](),
      ])
      if (language === this.#language)
        this.#show = (what) => setbackBox(setback, this.#reader, this.#host.localName, what)
    } catch {
      // Shown as a server that does not answer, with a way to try again.
      this.#isMissing = true
    }
    this.#host.requestUpdate()
  }
}
