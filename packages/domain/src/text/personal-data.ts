import {westernDigits} from './digits.ts'

/** What a text may tell of its author, or of somebody else, that a stranger could use. */
export type PersonalDataKind = 'phone' | 'national-number' | 'email' | 'iban' | 'home-address'

/** One such piece, from the character `from` up to, but not including, `to` (UTF-16 units). */
export interface PersonalData {
  kind: PersonalDataKind
  from: number
  to: number
}

/** What is so written, where the words before allow it. Without a kind it is nothing, and is passed over. */
type Rule = [kind: PersonalDataKind | undefined, written: RegExp, before?: RegExp]

/** Whatever is counted or priced. */
const unit = /^ ?(?:[%٪$€£]|دينا|الف|متر|سن|عام|غرف|طو?اب|jo?d|eu|di|mi[ln]|[mk]m?2?\b|roo|pie|flo|eta)/i

/** A word begins here, whatever Arabic joins in front of it. */
const word = /(?:^|[^\p{L}\d])[وفبل]?(?:ال|ل)?$/u

/** No sum, no count, no number of a file, no part of an address on the web. */
const unlikeSums = /^(?!.*(?:[$€£]|قيم|كلف|عدد|قرار|عطاء|معامل|decre|tender)[^\d\n]{0,14}$|.*[\w=#-]$)/is

// The first rule that finds something keeps it. Letters come without their marks, strokes as hyphens.
const rules: readonly Rule[] = [
  // Days
  [undefined, /(?:\d\d?[.-]){2}[12][09]\d\d\b|[12][09]\d\d(?:(?:[.-]\d\d?){2}| ?- ?[12][09]\d\d)\b/g],
  [
    'email',
    /[\w.+-]{1,64}(?:@| @ | ?[[({] ?(?:at|ات) ?[\])}] ?| (?:at|ات) (?=\S{1,63} (?:dot|دوت|نقط.) |\w{0,4}mail\.|yahoo\.))[\wء-ي-]{1,63}(?:(?:\.| ?[[({]? ?(?:dot|دوت|نقط.) ?[\])}]? ?)[\wء-ي-]{2,63})+/gi,
  ],
  ['iban', /\b[a-z]{2}\d\d ?[a-z\d]{4}(?: ?\d{4}){2}(?: ?[a-z]?\d[a-z\d]{0,3}){0,6}/gi],
  // A flat, a house that has a number, a building with the floor.
  [
    'home-address',
    /(?:شق.|فيلا|app?(?:ar)?t(?:e?ment)?\.?|flat|villa|(?:منزل|بيت|house|maison)(?= ?(?:رقم|n[o°u]|#))) ?(?:رقم|n[o°u]\w{0,5}\.?|#)?:? ?\d{1,4}\b|(?:عمار.|بناي.|مبنى|building|immeuble) ?(?:رقم|n[o°u]\w{0,5}\.?|#)?:? ?\d{1,4}\b.{1,14}?(?:الطابق|طابق \d|(?:floor|etage)\b)/gi,
    word,
  ],
  // Where somebody says to live, with a number.
  [
    'home-address',
    /(?:[ان]سكن|ساكن|مقيم|بيت[ين]|منزل[ين]|عنوان|\b(?:i|we|a?m) (?:liv|resid|stay)|\b(?:my|our) ho|ad?dres|(?:habit|log)(?:e|ons) |ma maison|chez [mn]o)[^.!?؟\n]{0,50}?(?:(?:عمار.|بناي.|مبنى|building|immeuble|منزل|بيت|بلوك|شارع[^.؟\n\d]{0,30}رقم|house|block|(?=n[o°u])) ?(?:رقم|n[o°u]\w{0,5}\.?|#)?:? ?\d{1,4}\b|\b\d{1,4} ?(?:[a-z]|bis)?,? (?:al |(?!from|near|the )[\w'-]{3,20} ){0,3}(?:street|road|avenue|lane|rue|boulevard|impasse|chemin)\b)/gi,
  ],
  [
    'national-number',
    /[a-z]{0,2}\d{5,14}[a-z]?/gi,
    /(?:وطني|هوي|قومي|جواز|national (?:id|n)|identi|passe?port|\b(?:id|cin|dni)\b)[^\d\n=]{0,20}$/i,
  ],
  // With the code of a country, or of a network, in front.
  ['phone', /\(?(?:\+ ?|0(?!800)(?=\d)|\b9[67][0-2])(?:[ ().-]{0,3}\d){7,14}(?![,.]?\d)/g, /(?:^|[^\d.,])$/],
  [
    'phone',
    /\(?\d(?:[ ().-]{0,3}\d){6,14}(?!\d)/g,
    /(?:هاتف|تل[في]|جوال|موباي|وات|تصل|رقم[يه]|phone|mobil|cell|call|whats|tel|num)[^\d\n]{0,20}$/i,
  ],
  [
    'national-number',
    /(?!\d{6,9}000\b)(?:[489]\d{8}|[129]\d{9}|[1-9]\d{10,11}|[23]\d{13}|\d{8}[a-z])\b/gi,
    unlikeSums,
  ],
  // As people of one country write among themselves, and nobody writes a sum.
  [
    'phone',
    /(?:(?!\d{6,7}000\b)\(?[2-9]\d\d?\)?[ .-]?\d{3}[ .-]?\d{4}|[5-7]\d\d[ .-]\d\d\d?(?:[ .-]\d\d){2})(?!\d)/g,
    unlikeSums,
  ],
]

/**
 * What a text seems to give away, to be shown to its author before it is published; nothing is refused for it.
 *
 * Finds telephone numbers of Jordan, its neighbours and other countries around the Mediterranean in any digits;
 * national numbers; e-mail addresses, also in disguise; accounts; homes, where somebody says to live or names a flat,
 * in Arabic, English and French. Passes over years, dates, sums, counts, laws, emergency numbers and places that are
 * only spoken of.
 *
 * @returns in the order of the text, none over another.
 */
export function personalDataIn(text: string): PersonalData[] {
  const found: PersonalData[] = []
  // Each letter stays at its place.
  let left = westernDigits(text)
    .replace(/[^\0-~]/g, (letter) => letter.normalize('NFKD').charAt(0))
    .replace(/[‐-―/]/g, '-')
  for (const [kind, written, before] of rules)
    left = left.replace(written, (match: string, from: number, all: string) => {
      const to = from + match.length
      if (before?.test(all.slice(0, from).slice(-30)) === false || unit.test(all.slice(to, to + 9)))
        return match
      if (kind) found.push({kind, from, to})
      return '\n'.repeat(match.length)
    })
  return found.sort((a, b) => a.from - b.from)
}
