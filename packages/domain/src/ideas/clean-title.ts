import {cleanComment} from '../contributions/clean-comment.ts'

/**
 * A title, or what a photo shows, as it is kept: cleaned as a comment is, on one line.
 *
 * @returns empty when nothing in it can be seen.
 */
export function cleanTitle(text: string): string {
  return cleanComment(text).replace(/\s+/g, ' ')
}
