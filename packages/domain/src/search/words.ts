import {westernDigits} from '../text/digits.ts'
import {foldArabic} from '../text/fold-arabic.ts'

/** "The", with what may be written together with it: and, in, like, for. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/
/** "And" or "so", then "in", "for" or "like". They may as well be the first letters of the word itself. */
const particle = /^[وفبلك](?=...)/
const secondParticle = /^[وف][بلك](?=...)/
const arabic = /[\u0621-\u064a]/
const latin = /^[a-z]/
const word = /[\p{L}\p{N}]+/gu
const latinMarks = /[\u0300-\u036f]/g
const markedLatin = /[\u00c0-\u024f]/

/** Words of a search; what goes beyond them is not looked for. */
const mostWords = 10

/**
 * The words of a text as they are compared, in their order: see `foldArabic`; digits as Western ones, Persian letters as
 * the Arabic ones that keyboards give for them, Latin letters without accents.
 */
export function foldedWords(text: string): string[] {
  const folded = westernDigits(foldArabic(text)).replace(/ی/g, 'ي').replace(/ک/g, 'ك')
  const plain = markedLatin.test(folded) ? folded.normalize('NFD').replace(latinMarks, '') : folded
  return plain.match(word) ?? []
}

/**
 * What a folded word is found by: without its article; with and without a first letter that may be a particle, because
 * only a reader can tell "the boy" from "and to".
 */
export function formsOf(folded: string): string[] {
  const bare = folded.replace(article, '')
  if (bare !== folded) return [bare]
  if (!particle.test(folded)) return [folded]
  return secondParticle.test(folded) ? [folded, folded.slice(1), folded.slice(2)] : [folded, folded.slice(1)]
}

/** A word of a search: what it may begin with, in the order in which that is tried. One letter or digit stands alone. */
export interface SearchWord {
  beginnings: readonly (readonly string[])[]
  isWhole: boolean
}

/** The words of a search, each once; at most ten. Articles and marks alone are no words. */
export function searchWords(typed: string): SearchWord[] {
  const words = [...new Set(foldedWords(typed))].filter((folded) => folded !== 'ال')
  return words.slice(0, mostWords).map((folded) => ({
    beginnings: (particle.test(folded) ? [folded, folded.slice(1)] : [folded]).map((tried) =>
      endingsOf(tried.replace(article, '')),
    ),
    isWhole: folded.length === 1,
  }))
}

/** With the endings that a word may have elsewhere: "park" is found by "parks", and "a park of ours" by "park". */
function endingsOf(bare: string): string[] {
  if (bare.endsWith('ه') && bare.length > 3 && arabic.test(bare)) {
    const stem = bare.slice(0, -1)
    return [bare, `${stem}ت`, `${stem}ات`]
  }
  return [latin.test(bare) && bare.length > 3 ? singularOf(bare) : bare]
}

function singularOf(folded: string): string {
  if (folded.endsWith('ies')) return folded.slice(0, -3)
  if (/(?:s|x|z|ch|sh)es$/.test(folded)) return folded.slice(0, -2)
  return /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded
}
