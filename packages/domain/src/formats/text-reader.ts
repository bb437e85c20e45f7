import type {Text} from '@saha/contract'
import type {Account} from './account.ts'
import {importedText} from './imported-text.ts'

const mostLanguages = 60

/** Words and their language. */
export type Worded = readonly [language: string | undefined, words: string]

/** Reads foreign words, in one language or several. */
export class TextReader {
  /** Languages met so far. */
  readonly languages = new Set<string>()
  readonly account: Account
  private readonly language: string
  private readonly piping: RegExp
  private readonly idOf: (name: string) => string | undefined

  /**
   * @param language of words that do not say theirs.
   * @param piping how texts name an answer; the first group is its name. With the flag g.
   * @param idOf question id by foreign name, for answers that texts name in braces.
   */
  constructor(
    account: Account,
    language: string,
    piping: RegExp,
    idOf: (name: string) => string | undefined,
  ) {
    this.account = account
    this.language = language
    this.piping = piping
    this.idOf = idOf
  }

  /**
   * The words; undefined when there are none.
   *
   * @param entries language and words; undefined for words that do not say theirs.
   */
  read(entries: readonly Worded[], where: string, name: string, isHtml = false): Text | undefined {
    const words = entries.slice(0, mostLanguages).flatMap(([language = this.language, source]) => {
      const piped = this.piped(source, where, name)
      const text = importedText(piped, {account: this.account, where, name, isHtml})
      return text === undefined ? [] : [[language, text] as const]
    })
    if (entries.length > mostLanguages) this.account.add('language-left-out', where, name)
    const text = new Map<string, string>()
    for (const [language, written] of words) {
      this.languages.add(language)
      const before = text.get(language)
      if (before === undefined) text.set(language, written)
      else if (before !== written) this.account.add('second-setting', where, name)
    }
    return text.size > 0 ? Object.fromEntries(text) : undefined
  }

  private piped(source: string, where: string, name: string): string {
    return source.replace(this.piping, (whole, inner: string) => {
      const id = this.idOf(inner.trim())
      if (id === undefined) this.account.add('piping-unknown', where, name)
      return id === undefined ? whole : `{${id}}`
    })
  }
}
