/** Of the people, so many must be in counts that are known. */
const ENOUGH = 0.9

/**
 * The counts that a figure over all of them may be worked out from.
 *
 * @param counts `null` when withheld: a figure would give them away.
 * @param people who answered; `null` when withheld.
 * @returns `undefined` when one is withheld, when there is nobody, and while more than a tenth of the people is in counts
 *   that were rounded down: the figure would mislead.
 */
export function knownCounts(counts: readonly (number | null)[], people: number | null): number[] | undefined {
  const known = counts.filter((count) => count !== null)
  const all = known.reduce((sum, count) => sum + count, 0)
  if (people === null || known.length < counts.length || all === 0 || all < people * ENOUGH) return undefined
  return known
}
