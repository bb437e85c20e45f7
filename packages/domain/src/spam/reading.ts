import {foldArabic} from '../text/fold-arabic.ts'
import {westernDigits} from '../text/digits.ts'

/** A text as the spam defence reads it: never shown. */
export interface Reading {
  /**
   * What stands between spaces: folded, without what nobody sees, look-alike letters as the Latin ones that they stand
   * for.
   */
  tokens: readonly string[]
  /** All of them but addresses, with single spaces between them. */
  prose: string
  /** Letters and digits of them, in their order; words that were spelled letter by letter are joined. */
  words: readonly string[]
  /** Letters that nobody sees, or that draw their neighbours out, where no writer needs them. */
  padding: number
  /** Words of Latin letters and letters of another script that look like them. */
  mixed: number
}

/** Soft hyphens, and spaces and joiners without width. Joiners between letters other than Latin ones are needed. */
const unseen = /[\u00ad\u034f\u180e\u200b\u2060-\u2064\ufeff]/g
const joiners = /[\u061c\u200c-\u200f\ufe0f]/g
/** A full stop without a space: no address has a capital behind it. */
const newSentence = /(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})/gu
const tatweel = /\u0640/g
const otherScripts = /[\u0370-\u03ff\u0400-\u052f]/
const latin = /[a-z]/
const address = /\p{L}\.[\p{L}\p{N}]|\p{N}\.\p{L}|:\/\//u
const wordsOf = /[\p{L}\p{N}]+/gu

/** Greek and Cyrillic letters that look like Latin ones. */
const lookAlikes = new Map(
  'аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx ԁd һh ӏl ԝw αa βb εe ηn ιi κk νv οo ρp τt υu χx'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/** Tatweels that a heading or a festive word may have. */
const festive = 3

/** Letters of the longest usual abbreviation. */
const abbreviation = 5

/** Takes time in proportion to the length of the text. */
export function readText(typed: string): Reading {
  const seen = typed.replace(unseen, '').replace(newSentence, '. ')
  const stretched = seen.match(tatweel)?.length ?? 0
  const spelledOut: string[] = []
  let mixed = 0
  let text = westernDigits(foldArabic(seen)).replace(joiners, '').replace(/\s+/g, ' ').trim()
  if (otherScripts.test(text))
    text = text.replace(wordsOf, (word) => {
      if (!latin.test(word) || !otherScripts.test(word)) return word
      mixed++
      return latinOf(word)
    })
  const tokens = text.split(' ')
  const words: string[] = []
  let letters: string[] = []
  const join = () => {
    if (letters.length >= 4) spelledOut.push(letters.join(''))
    letters = []
  }
  for (const token of tokens) {
    const parts = token.match(wordsOf) ?? []
    if (parts.length >= 4 && parts.every(isLetter)) spelledOut.push(parts.join(''))
    else if (parts.length === 1 && isLetter(parts[0] ?? '')) letters.push(...parts)
    else {
      join()
      words.push(...parts)
    }
  }
  join()
  const padding =
    (typed.match(unseen)?.length ?? 0) +
    Math.max(0, stretched - festive) +
    4 * spelledOut.filter(({length}) => length > abbreviation).length
  const prose = tokens.filter((token) => !isAddress(token)).join(' ')
  return {tokens, prose, words: [...words, ...spelledOut], padding, mixed}
}

/** The Latin letters that a word seems to have. */
export function latinOf(word: string): string {
  return word.replace(/./gu, (letter) => lookAlikes.get(letter) ?? letter)
}

/** Whether it is an address of the web or of e-mail, or looks like one. */
export function isAddress(token: string): boolean {
  return address.test(token)
}

function isLetter(part: string): boolean {
  return part.length === 1 && !/\d/.test(part)
}
