import type {Text} from '@saha/contract'

/** Words for one reader, with the language they are really in. */
export interface Words {
  words: string
  language: string
  /** The reader asked for another language: say so beside the words. */
  isFallback: boolean
}

/**
 * The words of a text for one reader.
 *
 * @param text words by language, at least one.
 * @param language what the reader asked for, such as `ar` or `fr-CA`.
 * @param languages the municipality's languages, the main one first: the order in which to fall back.
 * @returns the exact language; else one of the same base language (`fr` for `fr-CA`), which is no fallback;
 *   else the first of `languages` that has words; else any.
 */
export function wordsIn(text: Text, language: string, languages: readonly string[]): Words {
  const base = baseOf(language)
  const present = Object.keys(text)
  const found =
    present.find((tag) => tag === language) ??
    present.find((tag) => tag === base) ??
    present.find((tag) => baseOf(tag) === base) ??
    languages.find((tag) => present.includes(tag)) ??
    present[0] ??
    language
  return {words: text[found] ?? '', language: found, isFallback: baseOf(found) !== base}
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language
}
