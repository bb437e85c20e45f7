import {Phrases} from './phrases.ts'
import {partsOfOffers} from './words/offers.ts'

/** Words in which whoever offers something has done so. */
const most = 400

const phrases = new Phrases<number>()
partsOfOffers.forEach((part, at) => part.forEach((pattern) => phrases.add(pattern, at)))

/**
 * How many different parts of an offer a text has: turning to it, for whom, from whom, on what terms, who bears
 * witness, and where to turn.
 *
 * @param words as `readText` gives them.
 * @returns from 0 to 6.
 */
export function partsOfOffer(words: readonly string[]): number {
  const text = words
    .slice(0, most)
    .join(' ')
    .slice(0, 8 * most)
  return phrases.in(` ${text} `).size
}
