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
