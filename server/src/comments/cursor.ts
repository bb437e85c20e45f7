/** Where a page ends and the next one begins. For readers a text without meaning. */

/** Orders in which comments are paged, each with its mark. */
const marks = {newest: 'n', oldest: 'o', supported: 's', discussed: 'd', search: 'q', under: 'u'} as const

/** Largest number that every store compares. */
const largest = 2 ** 31 - 1

/** A comment's place in an order of the first level, or among what a search has found. */
export interface Place {
  /** What the order is by, score or replies; 0 where it is by position alone. */
  value: number
  position: number
}

/** The cursor that stands behind a comment. */
export function writeCursor(order: Exclude<keyof typeof marks, 'under'>, {value, position}: Place): string {
  return `${marks[order]}${value.toString(36)}-${position.toString(36)}`
}

/** The place behind which the page begins. @returns `undefined` when nobody can have been given this cursor. */
export function readCursor(order: Exclude<keyof typeof marks, 'under'>, cursor: string): Place | undefined {
  const [, mark, typedValue = '', typedPosition = ''] =
    /^([a-z])([0-9a-z]{1,6})-([0-9a-z]{1,6})$/.exec(cursor) ?? []
  const [value, position] = [Number.parseInt(typedValue, 36), Number.parseInt(typedPosition, 36)]
  if (mark !== marks[order] || value > largest || position > largest) return undefined
  return {value, position}
}

/** The cursor that stands behind an answer, in the order of the tree. */
export function writeTreeCursor(path: string): string {
  return marks.under + path
}

/** The path behind which the page begins. @returns `undefined` as with `readCursor`. */
export function readTreeCursor(cursor: string): string | undefined {
  return /^u((?:[0-9a-z]{6}){2,4})$/.exec(cursor)?.[1]
}
