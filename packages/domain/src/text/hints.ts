/** Hints to authors who want to be understood. They never refuse anything. */
import {jargon} from './jargon/jargon.ts'
import {foldWords, formsOf} from './jargon/forms.ts'

/** One thing to make plainer. */
export type PlainHint =
  | {code: 'long-sentence'; /** How it begins. */ sentence: string; words: number; most: number}
  | {code: 'jargon'; /** As the list has it. */ word: string; instead: string}

/**
 * Most words of a sentence that is easy to follow. English: GOV.UK's guidance on writing. Arabic joins articles,
 * prepositions and pronouns to words, so that the same sentence has about a quarter fewer.
 */
const mostWords: Readonly<Record<string, number>> = {ar: 18, en: 25, fr: 25}
const mostWordsElsewhere = 25

/** A sentence ends with its marks, whatever closes after them, or with its line. Looked for once per row of marks. */
const sentenceEnd = /(?<![.!?؟؛…])[.!?؟؛…]+["'”’»)\]]*(?:\s+|$)|\n+/

/**
 * What makes a text hard to follow: long sentences, and words of offices where there is a list for the language.
 *
 * @param words as authored, in one language.
 * @param language of these words.
 * @returns sentences in their order, then words in the order of the list, each once.
 */
export function hintsFor(words: string, language: string): PlainHint[] {
  const base = language.toLowerCase().split('-')[0] ?? language
  const most = mostWords[base] ?? mostWordsElsewhere
  return [...longSentences(words, most), ...jargonIn(words, base)]
}

function longSentences(words: string, most: number): PlainHint[] {
  return words
    .split(sentenceEnd)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((sentence) => sentence.length > most)
    .map((sentence) => ({
      code: 'long-sentence',
      sentence: sentence.slice(0, 5).join(' '),
      words: sentence.length,
      most,
    }))
}

/** Patterns of each language, made when a text of that language is first looked at. */
const patterns = new Map<string, readonly {pattern: RegExp; hint: PlainHint}[]>()

// Whole words only, in every form that they take.
function jargonIn(words: string, base: string): PlainHint[] {
  const list = jargon[base]
  if (!list) return []
  const known =
    patterns.get(base) ??
    list.map((entry) => ({
      pattern: new RegExp(` (?:${formsOf(entry, base)}) `, 'u'),
      hint: {code: 'jargon' as const, word: entry.word, instead: entry.instead},
    }))
  patterns.set(base, known)
  const folded = ` ${foldWords(words)} `
  return known.filter(({pattern}) => pattern.test(folded)).map(({hint}) => hint)
}
