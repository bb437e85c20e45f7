import {cleanComment, cleanName, countGraphemes} from '@saha/domain'
import {limits} from '@saha/contract/limits'
import {Refusal} from '../refusal.ts'

/**
 * A name that somebody signs with, as it is kept.
 *
 * @throws Refusal `text-refused` when nothing is left of it, or it is too long.
 */
export function cleanAuthor(name: string): string {
  const clean = cleanName(name)
  // Shorter ones have no more characters than units, and nothing was cut off.
  const isWhole =
    name.length <= limits.authorGraphemes || countGraphemes(cleanComment(name)) <= limits.authorGraphemes
  if (clean === '' || !isWhole) throw new Refusal('text-refused')
  return clean
}

/**
 * A text as it is kept.
 *
 * @param most characters, in UTF-16 units.
 * @throws Refusal `text-refused` when nothing is left of it, or it is too long.
 */
export function cleanText(text: string, most: number): string {
  const clean = cleanComment(text)
  if (clean === '' || clean.length > most) throw new Refusal('text-refused')
  return clean
}
