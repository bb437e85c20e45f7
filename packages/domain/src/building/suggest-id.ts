import type {Text} from '@saha/contract'
import {idFrom} from '../formats/ids.ts'
import {westernDigits} from '../text/digits.ts'

/** Longest id. */
const longest = 40

/** Arabic letters as they are commonly written in Latin ones, without signs that ids do not have. */
const latin: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ى: 'a',
  ئ: 'y',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ک: 'k',
  ی: 'y',
}

/**
 * An id for something new, from its title: from words in Latin letters where there are some, otherwise from the Arabic ones
 * letter by letter.
 *
 * @param taken ids that others have.
 * @param spare what it is called when nothing of the title can stay.
 */
export function suggestId(title: Text, taken: ReadonlySet<string>, spare: string): string {
  const words = Object.values(title)
  const plain = words.find((text) => /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]+$/u.test(text))
  const made = cut(idFrom(spelledOut(plain ?? words[0] ?? '')))
  return freeId(made === '' ? spare : made, taken)
}

/** The id itself, or with the first number from 2 on that nobody has: `park-survey-2`. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  const stem = id
    .replace(/-[0-9]{1,4}$/, '')
    .slice(0, longest - 5)
    .replace(/-{1,40}$/, '')
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}

function spelledOut(text: string): string {
  return westernDigits(text)
    .normalize('NFC')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/(^|[^\p{L}])ال(?=\p{L})/gu, '$1al-')
    .replace(/./gu, (letter) => latin[letter] ?? letter)
}

/** At most as long as an id may be, and no word cut in two where that can be helped. */
function cut(id: string): string {
  if (id.length < longest) return id
  const end = id.lastIndexOf('-')
  return end > longest / 2 ? id.slice(0, end) : id
}
