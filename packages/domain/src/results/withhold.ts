/**
 * Withholds small counts of a line of cells, so that nobody can be singled out in a small community, not even by
 * subtracting what is shown from the total. Zero is shown: it singles out nobody.
 *
 * Secondary suppression as in Hundepool et al., Statistical Disclosure Control (2012), section 4.4, for one line:
 * while something is withheld, the next smallest cells are withheld with it until there are at least two of them and
 * each of them may be one person or more than `smallest`: as many people as `smallest` besides one in each cell.
 *
 * @param counts people per cell; the cells do not overlap and their sum is published.
 * @param smallest smallest group of people to publish (at least 1).
 * @param beside people in a group of the same sum that is withheld already, 0 if there is none: then at least one of
 *   these cells is withheld with it.
 * @returns one entry per count, in the same order; withheld ones are `null`.
 */
export function withholdLine(counts: readonly number[], smallest: number, beside = 0): (number | null)[] {
  const withheld = new Set<number>()
  const outside = beside > 0 ? 1 : 0
  let people = beside
  const bySize = counts.map((count, cell) => ({count, cell})).filter(({count}) => count > 0)
  bySize.sort((a, b) => a.count - b.count || a.cell - b.cell)
  for (const {count, cell} of bySize) {
    const isSmall = count < smallest
    const groups = withheld.size + outside
    const isNeeded = groups > 0 && (groups < 2 || people < smallest + groups)
    if (!isSmall && !isNeeded) break
    withheld.add(cell)
    people += count
  }
  // Nothing is left to withhold but zeros: where they are not told either, each cell may be nobody or everybody.
  const groups = withheld.size + outside
  if (groups > 0 && (groups < 2 || people < smallest + groups)) return counts.map(() => null)
  return counts.map((count, cell) => (withheld.has(cell) ? null : count))
}

/**
 * Withholds a count that overlaps others, such as the ticks of one option of a multiple choice.
 *
 * @param count people in the group.
 * @param around groups that contain it and may be published: what is left of each must be nobody or a large group.
 * @param smallest smallest group of people to publish (at least 1).
 * @returns the count, or `null` when it is withheld.
 */
export function withholdWithin(count: number, around: readonly number[], smallest: number): number | null {
  const isSafe = (people: number) => people === 0 || people >= smallest
  return isSafe(count) && around.every((whole) => isSafe(whole - count)) ? count : null
}
