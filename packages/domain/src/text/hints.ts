/** Hints to authors who want to be understood. They never refuse anything. */
import {foldArabic} from './fold-arabic.ts'
import {jargon} from './jargon.ts'

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
    .split(/[.!?؟؛…\n]+(?:\s|$)/)
    .map((sentence) => sentence.match(/\S+/g) ?? [])
    .filter((sentence) => sentence.length > most)
    .map((sentence) => ({
      code: 'long-sentence',
      sentence: sentence.slice(0, 5).join(' '),
      words: sentence.length,
      most,
    }))
}

// Whole words, in Arabic with the prefixes and the article that are written with them.
function jargonIn(words: string, base: string): PlainHint[] {
  const folded = ` ${foldArabic(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return (jargon[base] ?? [])
    .filter(({word}) => formsOf(foldArabic(word), base).some((form) => folded.includes(` ${form} `)))
    .map(({word, instead}) => ({code: 'jargon', word, instead}))
}

function formsOf(word: string, base: string): string[] {
  if (base !== 'ar') return [word]
  const bare = word.replace(/^ال/, '')
  const heads = ['', 'ال', 'و', 'وال', 'ب', 'بال', 'ل', 'لل', 'ف', 'وب', 'ول', 'كال']
  return heads.map((head) => head + bare)
}
