import {partsOfOffers} from './words/offers.ts'

/** Words in which whoever offers something has done so. */
const most = 400

const arabic = /[\u0621-\u064a]/
const latin = /[a-z]/

/** For each part, its phrases in Arabic letters and in Latin ones: most texts have letters of one kind alone. */
const parts = partsOfOffers.map((phrases) => ({
  arabic: phrases.filter(({source}) => arabic.test(source)),
  latin: phrases.filter(({source}) => !arabic.test(source)),
}))

/**
 * How many different parts of an offer a text has: turning to it, for whom, from whom, on what terms, who bears
 * witness, and where to turn.
 *
 * @param words as `readText` gives them.
 * @returns from 0 to 6.
 */
export function partsOfOffer(words: readonly string[]): number {
  const text = ` ${words
    .slice(0, most)
    .join(' ')
    .slice(0, 8 * most)} `
  const [isArabic, isLatin] = [arabic.test(text), latin.test(text)]
  const occurs = (phrases: RegExp) => phrases.test(text)
  return parts.filter(
    (part) => (isArabic && part.arabic.some(occurs)) || (isLatin && part.latin.some(occurs)),
  ).length
}
