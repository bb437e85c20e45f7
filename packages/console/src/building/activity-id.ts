/** Letters of an id at most, as the contract has it. */
const longest = 40

/**
 * An id for a new activity: of its consultation and a word, cut to what fits, and none of those taken.
 *
 * @param word such as `survey`.
 */
export function freeActivityId(taken: Iterable<unknown>, consultation: string, word: string): string {
  const known = new Set(taken)
  const fitted = (end: string) =>
    `${consultation.slice(0, longest - end.length).replace(/-{1,40}$/, '')}${end}`
  let id = fitted(`-${word}`)
  for (let number = 2; known.has(id); number += 1) id = fitted(`-${word}-${number}`)
  return id
}
