import {spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import type {ExtraTerms} from '@saha/i18n/extra/terms'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {loadingBox, unreachableBox} from '../../kit/notices.ts'
import type {AnyReader} from '../../kit/reader.ts'
import type {Kind} from '../kinds/kind.ts'

/** An element with somebody in front of it. */
type Host = DrawnElement & {readonly reader: AnyReader}

const sources: Readonly<Record<SpokenLanguage, () => Promise<{words: ExtraTerms}>>> = {
  ar: () => import('./extra.ar.ts'),
  en: () => import('./extra.en.ts'),
  fr: () => import('./extra.fr.ts'),
}

/** What only some surveys say, in the reader's language. Fetched when first asked for. */
export class ExtraWords {
  readonly #host: Host
  readonly #kinds: readonly Kind[]
  #language: string | undefined
  #words: ExtraTerms | undefined
  #isMissing = false

  /** @param kinds that may have words of their own. */
  constructor(host: Host, kinds: Iterable<Kind>) {
    this.#host = host
    this.#kinds = [...kinds]
  }

  /** `undefined` until they are there. */
  get words(): ExtraTerms | undefined {
    if (this.#language !== this.#host.reader.spoken) void this.#fetch()
    return this.#words
  }

  /** What is shown until they are there. */
  get instead(): unknown {
    const common = this.#host.reader.terms?.common
    return this.#isMissing && common ? unreachableBox(common, () => this.#fetch()) : loadingBox(common)
  }

  async #fetch(): Promise<void> {
    const language = (this.#language = this.#host.reader.spoken)
    this.#isMissing = false
    try {
      const [{words}] = await Promise.all([
        sources[spokenLanguage(language)](),
        ...this.#kinds.map((kind) => kind.learn?.(this.#host)),
      ])
      if (language === this.#language) this.#words = words
    } catch {
      // Shown as a server that does not answer, with a way to try again.
      this.#isMissing = true
    }
    this.#host.requestUpdate()
  }
}
