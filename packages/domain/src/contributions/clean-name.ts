import {cleanComment} from './clean-comment.ts'

/** Graphemes of a name. */
const longest = 40

/** UTF-16 units of a name: one grapheme may be a chain of people without end. */
const mostUnits = 200

/**
 * A name that a citizen signs with, as it is kept: cleaned as a comment is, on one line, cut after 40 characters as
 * readers count them. Wherever it is shown it stands isolated: see `isolate` of the terms.
 *
 * @returns empty when nothing in it can be seen.
 */
export function cleanName(name: string): string {
  const line = cleanComment(name.slice(0, 10_000)).replace(/\s+/g, ' ')
  // No more characters than units.
  if (line.length <= longest) return line
  let kept = ''
  let count = 0
  for (const {segment} of new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(line)) {
    if (++count > longest || kept.length + segment.length > mostUnits) break
    kept += segment
  }
  return kept.trimEnd()
}
