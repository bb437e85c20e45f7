/** Characters of one step of a path: enough for two thousand million comments in a thread. */
const width = 6

/** Levels of replies below a top-level comment. */
const deepest = 3

/**
 * Where a comment stands in its thread, as a text whose order is that of reading: each comment directly before its
 * replies, replies of the same comment oldest first, at any depth.
 *
 * A path has one step of six characters (`0`–`9`, `a`–`z`) for each comment from the top-level one down, the position
 * in base 36. Sort it by its bytes; all of a comment's subtree begins with its path. A reply to the deepest level
 * stands beside what it replies to, in the order of publication.
 *
 * @param parent path of the comment that is replied to; `undefined` for a top-level comment.
 * @param position order of publication in the thread: 1, 2, … Each is there once.
 */
export function pathUnder(parent: string | undefined, position: number): string {
  return (parent ?? '').slice(0, deepest * width) + position.toString(36).padStart(width, '0')
}

/** Positions of the comments above one by its path, from the first level down; none on the first level. */
export function positionsAbove(path: string): number[] {
  return Array.from({length: Math.max(0, depthOf(path))}, (_, level) =>
    Number.parseInt(path.slice(level * width, (level + 1) * width), 36),
  )
}

/** Level of a comment by its path: 0 for a top-level comment, 1 to 3 for replies. */
export function depthOf(path: string): number {
  return path.length / width - 1
}
