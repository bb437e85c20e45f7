import {firstGraphemes} from './graphemes.ts'

/** Words longer than this are cut: an address without an end would leave nothing of the text. */
const longestWord = 40

/**
 * The beginning of a text, up to the end of a word, on one line.
 *
 * @param most graphemes, as a reader counts letters.
 * @returns the whole text where it is no longer.
 */
export function excerptOf(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const cut = firstGraphemes(line, most)
  if (cut === line || line.charAt(cut.length) === ' ') return cut.trimEnd()
  const end = cut.lastIndexOf(' ')
  return end > 0 && end > cut.length - longestWord ? cut.slice(0, end) : cut
}
