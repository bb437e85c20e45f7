import {byCharacter} from '../text/by-character.ts'
import {westernDigits} from '../text/digits.ts'
import {foldArabic} from '../text/fold-arabic.ts'
import {tokensOf, type Token} from './tokens.ts'

/** A text as the spam defence reads it: never shown. */
export interface Reading {
  /**
   * What stands between spaces: folded, without what nobody sees, look-alike letters as the Latin ones that they stand
   * for.
   */
  tokens: readonly string[]
  /** Whether any of them may be an address, or part of one. */
  leadsAway: boolean
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
const runOn = /\.\S/
const tatweel = /\u0640/g
/** Any of these: hardly any text has one. */
const hidden = /[\u00ad\u061c\u0640\u180e\u200b-\u200f\u2060-\u2064\ufeff]|\u034f|\ufe0f/
const otherScripts = /[\u0370-\u03ff\u0400-\u052f]/
const latinLetter = /[a-z]/
const addressLike = /\.\S|:\/\/|@/
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

/** Letters in a row that make up a word. */
const spelled = 4

/** Letters of the longest usual abbreviation. */
const abbreviation = 5

/** Longer texts are judged by their beginning. Contributions are far shorter; a ligature may become 18 letters. */
const most = 20_000

const fold = byCharacter((text) => westernDigits(foldArabic(text)))

/** Takes time in proportion to the length of the text. */
export function readText(sent: string): Reading {
  const typed = sent.slice(0, most)
  const isHiding = hidden.test(typed)
  const seen = partSentences(isHiding ? typed.replace(unseen, '') : typed)
  const folded = (isHiding ? fold(seen).replace(joiners, '') : fold(seen)).slice(0, most)
  const tokens = tokensOf(folded)
  const mixed = otherScripts.test(folded) ? unmix(tokens) : 0
  const {words, spelledOut} = wordsIn(tokens)
  const padding = isHiding ? paddingOf(typed, seen) : 0
  const joined = spelledOut.filter(({length}) => length > abbreviation).length
  const texts = tokens.map(({text}) => text)
  const leadsAway = addressLike.test(folded)
  const prose = (leadsAway ? texts.filter((text) => !isAddress(text)) : texts).join(' ')
  return {
    tokens: texts,
    leadsAway,
    prose,
    words: spelledOut.length > 0 ? [...words, ...spelledOut] : words,
    padding: padding + 4 * joined,
    mixed,
  }
}

/** Sentences with a space between them, as their writer should have left one. */
function partSentences(text: string): string {
  return runOn.test(text) ? text.replace(newSentence, '. ') : text
}

function paddingOf(typed: string, seen: string): number {
  const drawn = seen.match(tatweel)?.length ?? 0
  return (typed.match(unseen)?.length ?? 0) + Math.max(0, drawn - festive)
}

/** Gives words of mixed letters the Latin ones that they seem to have. @returns how many there were. */
function unmix(tokens: readonly Token[]): number {
  let mixed = 0
  for (const token of tokens) {
    if (!latinLetter.test(token.text) || !otherScripts.test(token.text)) continue
    mixed++
    // What is wrong with an address is told by its host.
    if (isAddress(token.text)) continue
    token.text = latinOf(token.text)
    token.word = ''
  }
  return mixed
}

/** Words as they stand, and those that were spelled letter by letter, within one token or over several. */
function wordsIn(tokens: readonly Token[]): {words: string[]; spelledOut: string[]} {
  const words: string[] = []
  const spelledOut: string[] = []
  let letters: string[] = []
  const join = () => {
    if (letters.length === 0) return
    if (letters.length >= spelled) spelledOut.push(letters.join(''))
    else words.push(...letters)
    letters = []
  }
  for (const {text, word} of tokens) {
    if (word.length > 1) {
      join()
      words.push(word)
      continue
    }
    const parts = word === '' ? (text.match(wordsOf) ?? []) : [word]
    if (parts.length >= spelled && parts.every(isLetter)) spelledOut.push(parts.join(''))
    else if (parts.length === 1 && isLetter(parts[0] ?? '')) letters.push(...parts)
    else {
      join()
      words.push(...parts)
    }
  }
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
