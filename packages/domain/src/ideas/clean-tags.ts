import {cleanComment} from '../contributions/clean-comment.ts'
import {foldTag} from './tag-names.ts'

/**
 * Tags as they are kept: cleaned as a comment is, each on one line, without a comma, which stands between tags in addresses,
 * and without a leading number sign. Of several that differ only in how they are written, the first.
 *
 * @returns in their order; those of which nothing is left are absent.
 */
export function cleanTags(tags: readonly string[]): string[] {
  return distinct(tags.map(cleanTag).filter((tag) => tag !== ''))
}

/**
 * Tags of an idea with others added at their end, and some taken out, however these are written. What is both added and
 * taken out stays away.
 */
export function sortTags(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): string[] {
  const unwanted = new Set(cleanTags(remove).map(foldTag))
  return distinct([...tags, ...cleanTags(add)]).filter((tag) => !unwanted.has(foldTag(tag)))
}

function cleanTag(tag: string): string {
  const line = cleanComment(tag.replaceAll(',', ' ')).replace(/\s+/g, ' ')
  return cleanComment(line.replace(/^[\s#\p{M}]+/u, ''))
}

function distinct(tags: readonly string[]): string[] {
  const byWords = Map.groupBy(tags, foldTag)
  return [...byWords.values()].map(([first = '']) => first)
}
