/** Text in which every UTF-16 unit is a grapheme: usual Arabic, Latin, digits and punctuation. Most texts are. */
const lettersAlone = /^[ -~\u00a0-\u02ff\u060c\u061b\u061f\u0621-\u064a\u0660-\u0669]*$/

let segmenter: Intl.Segmenter | undefined

/**
 * Length as a reader counts it: one for a letter with its marks, one for a family emoji (UAX 29). Browsers without
 * `Intl.Segmenter` count code points, never fewer.
 */
export function countGraphemes(text: string): number {
  if (!('Segmenter' in Intl)) return [...text].length
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** The beginning of a text, as long as a reader counts; the whole where it is no longer. Browsers as above. */
export function firstGraphemes(text: string, most: number): string {
  if (text.length <= most) return text
  const beginning = text.slice(0, most + 1)
  if (lettersAlone.test(beginning)) return beginning.slice(0, most)
  if (!('Segmenter' in Intl)) return [...text].slice(0, most).join('')
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})
  let count = 0
  for (const {index} of segmenter.segment(text)) if (count++ === most) return text.slice(0, index)
  return text
}
