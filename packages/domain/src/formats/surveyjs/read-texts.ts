import type {Text} from '@saha/contract'
import type {Account} from '../account.ts'
import {importedText} from '../imported-text.ts'
import {languageNamed} from '../languages.ts'
import {isJsonObject} from './json-part.ts'

const mostLanguages = 60

/** Reads words of SurveyJS: one string, or one per language. */
export class TextReader {
  /** Languages met so far. */
  readonly languages = new Set<string>()
  readonly account: Account
  private readonly language: string
  private readonly idOf: (name: string) => string | undefined

  /**
   * @param language of words that do not say theirs.
   * @param idOf question id by foreign name, for answers that texts name in braces.
   */
  constructor(account: Account, language: string, idOf: (name: string) => string | undefined) {
    this.account = account
    this.language = language
    this.idOf = idOf
  }

  /** The words; undefined when there are none. */
  read(value: unknown, where: string, name: string, isHtml = false): Text | undefined {
    const entries = isJsonObject(value) ? this.entries(value, where, name) : [[this.language, value] as const]
    const words = entries.flatMap(([language, source]) => {
      if (typeof source !== 'string' && typeof source !== 'number') return []
      const piped = this.piped(String(source), where, name)
      const text = importedText(piped, {account: this.account, where, name, isHtml})
      return text === undefined ? [] : [[language, text] as const]
    })
    for (const [language] of words) this.languages.add(language)
    return words.length > 0 ? Object.fromEntries(words) : undefined
  }

  private entries(value: Readonly<Record<string, unknown>>, where: string, name: string) {
    return Object.entries(value)
      .slice(0, mostLanguages)
      .flatMap(([key, source]) => {
        const language = key === 'default' ? this.language : languageNamed(key)
        if (language !== undefined) return [[language, source] as const]
        this.account.add('language-left-out', where, name)
        return []
      })
  }

  private piped(source: string, where: string, name: string): string {
    return source.replace(/\{([^{}]{1,200})\}/g, (whole, inner: string) => {
      const id = this.idOf(inner.trim())
      if (id === undefined) this.account.add('piping-unknown', where, name)
      return id === undefined ? whole : `{${id}}`
    })
  }
}
