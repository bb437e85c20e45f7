/** Languages by what foreign surveys call them. */

const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
// Names that Intl does not give, and those in the language itself that are met most.
const otherNames: Readonly<Record<string, string>> = {
  العربية: 'ar',
  عربي: 'ar',
  'اللغة العربية': 'ar',
  français: 'fr',
  francais: 'fr',
  español: 'es',
  espanol: 'es',
  kurdî: 'ku',
  tetun: 'tet',
  persian: 'fa',
  farsi: 'fa',
  dari: 'fa-AF',
  chinese: 'zh',
}

let byName: ReadonlyMap<string, string> | undefined

/**
 * The tag of a language that a file calls `Arabic`, `English (en)`, `pt_BR` or `fr`.
 *
 * @returns undefined when it is no language that has a two-letter code.
 */
export function languageNamed(name: string): string | undefined {
  const bounded = name.slice(0, 100).trim()
  const code = /\(([^()]{1,40})\)$/.exec(bounded)?.[1] ?? bounded
  const [base = '', ...rest] = code.trim().replaceAll('_', '-').split('-')
  const whole = [base.toLowerCase(), ...rest].join('-')
  return tag.test(whole) ? whole : names().get(code.trim().toLowerCase())
}

function names(): ReadonlyMap<string, string> {
  byName ??= readNames()
  return byName
}

function readNames(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'})
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const found = codes.flatMap((code) => {
    const name = english.of(code)
    return name === undefined ? [] : [[name.toLowerCase(), code] as const]
  })
  return new Map([...found, ...Object.entries(otherNames)])
}

/** The language of words that do not say theirs: Arabic when most letters are Arabic, else English. */
export function guessLanguage(words: string): 'ar' | 'en' {
  const sample = words.slice(0, 20_000)
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return arabic > latin ? 'ar' : 'en'
}

/** A code that ISO 639 leaves to local use, for the language of this place among unknown ones: `qaa`, `qab`, … */
export function localLanguage(place: number): string {
  return `qa${String.fromCharCode('a'.charCodeAt(0) + (place % 26))}`
}
