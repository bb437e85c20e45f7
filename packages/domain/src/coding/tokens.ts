/** Texts as the words of which frequent ones are counted. */
import {foldedWords, formsOf} from '../search/words.ts'
import {personalDataIn} from '../text/personal-data.ts'
import {nameTitles, personNames} from './words/person-names.ts'
import {stopWords} from './words/stop-words.ts'

/** One word of a text. */
export interface Token {
  /** As it was written, without vowel marks and stretching. */
  written: string
  /** As it is compared: folded, without article. */
  form: string
  /** The same without first letters that may be particles, such as "and" or "in". */
  bare: readonly string[]
  /** It says nothing by itself. */
  isStop: boolean
}

const word = /[\p{L}\p{M}\p{N}]+/gu
/** Words on both sides of these belong together. */
const joint = /^[ \u00a0'’-]$/
const unread = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g
const digit = /\p{N}/u

/** Words after a title, and after a first name, that may be further parts of a name. */
const afterTitle = 2
const afterName = 1

/**
 * Words of a text in runs that no sentence, comma, number or name interrupts: phrases stand within one run. Whatever may be
 * personal data, a number or a name of a person is in none of them.
 */
export function tokensOf(text: string): Token[][] {
  const runs: Token[][] = [[]]
  const told = withoutPersonalData(text)
  let [end, named] = [0, 0]
  for (const {0: found, index} of told.matchAll(word)) {
    const folded = foldedWords(found)[0] ?? ''
    const isName = isNameOf(folded)
    const isPassed = named > 0 || isName || nameTitles.has(folded) || folded === '' || digit.test(folded)
    if (isPassed || !joint.test(told.slice(end, index))) runs.push([])
    if (!isPassed) runs.at(-1)?.push(tokenOf(found, folded))
    named = nameTitles.has(folded) ? afterTitle : isName ? afterName : Math.max(named - 1, 0)
    end = index + found.length
  }
  return runs.filter((run) => run.length > 0)
}

function withoutPersonalData(text: string): string {
  let [kept, from] = ['', 0]
  for (const found of personalDataIn(text)) {
    kept += `${text.slice(from, found.from)}\n`
    from = found.to
  }
  return kept + text.slice(from)
}

/** Also with "and", "for" and the like before it. */
function isNameOf(folded: string): boolean {
  return personNames.has(folded) || formsOf(folded).some((form) => personNames.has(form))
}

function tokenOf(found: string, folded: string): Token {
  const [form = folded, ...bare] = formsOf(folded)
  const isStop = folded.length === 1 || stopWords.has(folded) || stopWords.has(form)
  return {written: found.normalize('NFC').replace(unread, ''), form, bare, isStop}
}
