import type {Account} from '../account.ts'
import {languageNamed} from '../languages.ts'
import type {TextReader, Worded} from '../text-reader.ts'
import {isJsonObject} from './json-part.ts'

/** How texts of SurveyJS name an answer. */
export const piping = /\{([^{}]{1,200})\}/g

/** Words of SurveyJS: one string, or one per language. Undefined when there are none. */
export function readWords(texts: TextReader, value: unknown, where: string, name: string, isHtml = false) {
  const entries = isJsonObject(value)
    ? perLanguage(value, texts.account, where, name)
    : [[undefined, value] as const]
  const worded = entries.flatMap(([language, words]): Worded[] => {
    if (typeof words === 'string' || typeof words === 'number') return [[language, String(words)]]
    if (words !== undefined && words !== null) texts.account.add('not-readable', where, name)
    return []
  })
  return texts.read(worded, where, name, isHtml)
}

function perLanguage(
  value: Readonly<Record<string, unknown>>,
  account: Account,
  where: string,
  name: string,
) {
  return Object.entries(value).flatMap(([key, words]) => {
    const language = key === 'default' ? undefined : languageNamed(key)
    if (language !== undefined || key === 'default') return [[language, words] as const]
    account.add('language-left-out', where, name)
    return []
  })
}
