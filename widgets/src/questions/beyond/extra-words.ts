import type {ExtraTerms} from '@saha/i18n/extra/terms'
import {loadingBox, unreachableBox} from '../../kit/notices.ts'
import type {Host} from '../../kit/reader.ts'
import type {Kind} from '../kinds/kind.ts'
import {FetchedWords} from './fetched-words.ts'

const extraWords = new FetchedWords<ExtraTerms>({
  ar: () => import('./extra.ar.ts'),
  en: () => import('./extra.en.ts'),
  fr: () => import('./extra.fr.ts'),
})

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
    const {reader} = this.#host
    const language = (this.#language = reader.spoken)
    this.#isMissing = false
    try {
      await Promise.all([extraWords.fetch(reader), ...this.#kinds.map((kind) => kind.learn?.(this.#host))])
      if (language === this.#language) this.#words = extraWords.for(reader)
    } catch {
      // Shown as a server that does not answer, with a way to try again.
      this.#isMissing = true
    }
    this.#host.requestUpdate()
  }
}
