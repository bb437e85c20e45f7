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
const unseen = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]|\u034f/g
const joiners = /[\u061c\u200c-\u200f]|\ufe0f/g
/** A full stop without a space: no address has a capital behind it. */
const newSentence = /(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})/gu
const tatweel = /\u0640/g
const otherScripts = /[\u0370-\u03ff\u0400-\u052f]/
const latinLetter = /[a-z]/
const address = /\p{L}\.[\p{L}\p{N}]|\p{N}\.\p{L}|:\/\//u
const wordsOf = /[\p{L}\p{N}]+/gu

/** What the characters of most scripts are, by code. Folded texts have no other spaces; all else counts as `other`. */
const [other, ofWords, space] = [0, 1, 2]
const kinds = Uint8Array.from({length: 0x3000}, (_, code) => {
  const character = String.fromCharCode(code)
  return /\s/.test(character) ? space : /[\p{L}\p{N}]/u.test(character) ? ofWords : other
})

/** Greek and Cyrillic letters that look like Latin ones. */
const lookAlikes = new Map(
  'аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx ԁd һh ӏl ԝw αa βb εe ηn ιi κk νv οo ρp τt υu χx'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/** Tatweels that a heading or a festive word may have. */
const festive = 3

/** Letters in a row that make up a word. */
const spelled = 4

/** Letters of the longest usual abbreviation. */
const abbreviation = 5

/** Longer texts are judged by their beginning. Contributions are far shorter; a ligature may become 18 letters. */
const most = 20_000

/** Takes time in proportion to the length of the text. */
export function readText(sent: string): Reading {
  const typed = sent.slice(0, most)
  const seen = typed.replace(unseen, '').replace(newSentence, '. ')
  const folded = westernDigits(foldArabic(seen)).replace(joiners, '').slice(0, most)
  const {tokens, plain} = tokensOf(folded)
  const mixed = otherScripts.test(folded) ? unmix(tokens) : 0
  const {words, spelledOut} = wordsIn(tokens, plain)
  const padding =
    (typed.match(unseen)?.length ?? 0) +
    Math.max(0, (seen.match(tatweel)?.length ?? 0) - festive) +
    4 * spelledOut.filter(({length}) => length > abbreviation).length
  const prose = tokens.filter((token) => !isAddress(token)).join(' ')
  return {tokens, prose, words: [...words, ...spelledOut], padding, mixed}
}

/** What stands between spaces, and which of it is a plain word: letters and digits alone. */
function tokensOf(folded: string): {tokens: string[]; plain: boolean[]} {
  const tokens: string[] = []
  const plain: boolean[] = []
  let start = 0
  let isPlain = true
  for (let at = 0; at <= folded.length; at++) {
    const kind = at < folded.length ? (kinds[folded.charCodeAt(at)] ?? other) : space
    if (kind === other) isPlain = false
    if (kind !== space) continue
    if (at > start) {
      tokens.push(folded.slice(start, at))
      plain.push(isPlain)
    }
    start = at + 1
    isPlain = true
  }
  return {tokens, plain}
}

/** Gives words of mixed letters the Latin ones that they seem to have. @returns how many there were. */
function unmix(tokens: string[]): number {
  let mixed = 0
  tokens.forEach((token, at) => {
    if (!latinLetter.test(token) || !otherScripts.test(token)) return
    mixed++
    // What is wrong with an address is told by its host.
    if (!isAddress(token)) tokens[at] = latinOf(token)
  })
  return mixed
}

/** Words as they stand, and those that were spelled letter by letter, within one token or over several. */
function wordsIn(
  tokens: readonly string[],
  plain: readonly boolean[],
): {words: string[]; spelledOut: string[]} {
  const words: string[] = []
  const spelledOut: string[] = []
  let letters: string[] = []
  const join = () => {
    if (letters.length === 0) return
    if (letters.length >= spelled) spelledOut.push(letters.join(''))
    else words.push(...letters)
    letters = []
  }
  tokens.forEach((token, at) => {
    if (plain[at] && !isLetter(token)) {
      join()
      words.push(token)
      return
    }
    const parts = token.match(wordsOf) ?? []
    if (parts.length >= spelled && parts.every(isLetter)) spelledOut.push(parts.join(''))
    else if (parts.length === 1 && isLetter(parts[0] ?? '')) letters.push(...parts)
    else {
      join()
      words.push(...parts)
    }
  })
  join()
  return {words, spelledOut}
}

/** The Latin letters that a word seems to have. */
export function latinOf(word: string): string {
  return word.replace(/./gu, (letter) => lookAlikes.get(letter) ?? letter)
}

/** Whether it is an address of the web or of e-mail, or looks like one. */
export function isAddress(token: string): boolean {
  return (token.includes('.') || token.includes('://')) && address.test(token)
}

function isLetter(part: string): boolean {
  return part.length === 1 && !/\d/.test(part)
}
