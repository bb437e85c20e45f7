import {plainText} from '../text/plain-text.ts'

// Soft hyphens, spaces and letters without width, operators nobody sees, marks of annotations and of musical phrases.
const unseen =
  /[\u00ad\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\uffa0\ufff0-\ufffb]|[\u{1d173}-\u{1d17a}]/gu

// Tags spell out hidden text, except in the flags of England, Scotland and Wales.
const tags = /(\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f})|[\u{e0000}-\u{e0fff}]/gu

// Unicode's security mechanisms (UTS 39, 5.4) see no use for more than four marks on a letter; verses of the Quran
// have four.
const piledUp = /([\p{Mn}\p{Me}\u061c\u200c-\u200f]{4})[\p{Mn}\p{Me}\u061c\u200c-\u200f]+/gu

// Nearly every text is made of letters of Latin and Arabic scripts that are composed already, digits and usual signs, with
// at most one vowel mark on each, and single spaces and line ends between them. Whatever is not.
const unusual =
  /[^\n -~\u00a1-\u00ac\u00ae-\u017f\u060c\u061b\u061f\u0621-\u063a\u0641-\u0652\u0660-\u066d\u2010-\u2027\u20ac]|^[\s\u064b-\u0652]|[ \n\u064b-\u0652][\u064b-\u0652]| [ \n]|\n |\n{4}|\s$/

/**
 * A citizen's text as it is kept: in composed letters (NFC), without what nobody sees, without anything that turns,
 * covers or pushes away its neighbours. No more than four marks on a letter, no run of spaces, no space at the end of
 * a line, at most two empty lines in a row. Direction marks and joiners stay. Cleaning twice changes nothing more.
 *
 * @returns empty when nothing in it can be seen, such as of marks without a letter.
 */
export function cleanComment(text: string): string {
  if (!unusual.test(text)) return text
  const seen = plainText(text)
    .replace(unseen, '')
    .replace(tags, '$1')
    .replace(/\u2800/g, ' ')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .normalize('NFC')
    .replace(piledUp, '$1')
    .replace(/[^\S\n]{2,}/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    // A mark in front would settle on whatever is shown before.
    .replace(/^[\s\p{M}\u200c\u200d]+/u, '')
    .trimEnd()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(seen) ? seen : ''
}
