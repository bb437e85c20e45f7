/** The forms in which a word of offices stands in a text. */
import {foldArabic} from '../fold-arabic.ts'
import type {Jargon} from './entry.ts'

/**
 * A pattern for every form of an entry, to be looked for among folded words with one space around each.
 *
 * @param base language without its region. Languages without rules here have one form.
 */
export function formsOf({word, isVerb}: Jargon, base: string): string {
  // The article goes before folding: in "آلية" the first two letters are none.
  if (base === 'ar') return arabicForms(foldWords(word.replace(/^ال/, '')), word.endsWith('…'))
  return base === 'en' ? englishForms(foldWords(word), isVerb === true) : foldWords(word)
}

/** Stands for ة while words are compared: folded to ه, "آلية" would be "إليه", which everybody says. */
const closedTeh = 'ۃ'

/** Words as they are compared: folded, with one space between them. */
export function foldWords(words: string): string {
  return foldArabic(words.normalize('NFKC').replaceAll('ة', closedTeh))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "-ise" and "-ize" are one word. */
function englishForms(word: string, isVerb: boolean): string {
  const [, head = '', last = ''] = /^(.* )?([^ ]+)$/.exec(word) ?? []
  return (head + (isVerb ? verbForms(last) : `${last}s?`)).replace(/i[sz](?=[e(]|ation)/g, 'i[sz]')
}

function verbForms(word: string): string {
  if (word.endsWith('e')) return `${word.slice(0, -1)}(?:e|es|ed|ing)`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`
  return `${word}(?:s|es|ed|ing)?`
}

/** And, then; with, for, like; the article: all written with the word that follows. */
const before = '(?:[وف]?(?:[بكل]?ال|لل|[بكل])?)'
/** His, her, their, our, your. */
const after = '(?:هما|هم|هن|ها|ه|نا|كم|ك|ي)?'

/** With what Arabic writes together with a word. A phrase takes the prefixes only; so does a word that may go on. */
function arabicForms(bare: string, mayGoOn: boolean): string {
  if (mayGoOn) return `${before}${bare}[^ ]*`
  if (bare.includes(' ')) return before + bare
  if (!bare.endsWith(closedTeh)) return before + bare + after
  const stem = bare.slice(0, -1)
  return `${before}${stem}(?:${closedTeh}|ت${after}|ات${after})`
}
