import {spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import type {AnyReader} from '../../kit/reader.ts'

/** Where words are, by language. */
type Sources<Words> = Readonly<Record<SpokenLanguage, () => Promise<{words: Words}>>>

/** Words that only some questions need, for each reader in the language they were last fetched in. */
export class FetchedWords<Words> {
  readonly #sources: Sources<Words>
  readonly #arrived = new WeakMap<AnyReader, Words>()

  constructor(sources: Sources<Words>) {
    this.#sources = sources
  }

  /** Brings the words of the language that a reader reads now. */
  async fetch(reader: AnyReader): Promise<void> {
    const {spoken} = reader
    const {words} = await this.#sources[spokenLanguage(spoken)]()
    if (spoken === reader.spoken) this.#arrived.set(reader, words)
  }

  has(reader: AnyReader): boolean {
    return this.#arrived.has(reader)
  }

  /** Only to be asked for once they are there. */
  for(reader: AnyReader): Words {
    const words = this.#arrived.get(reader)
    if (!words) throw new Error('Drawn before its words arrived.')
    return words
  }
}
