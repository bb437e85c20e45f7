import {baseLanguage, directionOf} from './languages.ts'

/** Letters that are looked at. */
const ENOUGH = 300

/**
 * The language that a text is probably in, as far as its letters tell: a screen reader then takes a voice that can read
 * them.
 *
 * @param around language of the words around it.
 * @param others languages of the municipality.
 * @returns `undefined` where the letters are those of the words around it, or tell nothing.
 */
export function languageByScript(
  text: string,
  around: string,
  others: readonly string[],
): string | undefined {
  // Addresses are Latin in every language.
  const start = text.replace(/(?:https?:|www\.)\S+/gi, '').slice(0, ENOUGH)
  const arabic = start.match(/[\u0620-\u06ff]/g)?.length ?? 0
  const latin = start.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0
  if (arabic === latin) return undefined
  const direction = arabic > latin ? 'rtl' : 'ltr'
  if (directionOf(around) === direction) return undefined
  const other = others.find((language) => directionOf(language) === direction)
  return other ? baseLanguage(other) : direction === 'rtl' ? 'ar' : 'en'
}
