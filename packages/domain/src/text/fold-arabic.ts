/**
 * Text as it is compared, never shown: small letters; Arabic without vowel marks and tatweel, and with one form for
 * letters that people write in several ways (أ إ آ ٱ as ا, ى as ي, ة as ه, ؤ as و, ئ as ي).
 */
export function foldArabic(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
}
