/** Share of a group, from which on it is no longer told how many gave an answer: it would tell what everybody answered. */
export const NEARLY_ALL = 0.9

/** Some of a group of people. */
export interface Part {
  people: number
  of: number
}

/**
 * Whether nearly everybody of a group gave an answer: by the counts, or by what would be published of them, so that nobody
 * reads a share that is not to be read.
 */
export function isNearlyAll(counted: Part, shown: Part): boolean {
  return [counted, shown].some(({people, of}) => of > 0 && people / of >= NEARLY_ALL)
}

/** "Over 90 %" leaves a tenth for all others: told only of groups of which that may be many enough. */
export function tellsNearlyAll(group: number, smallest: number): boolean {
  return group >= smallest / (1 - NEARLY_ALL)
}
