/** The middle one of several values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? Number.NaN)) / 2 : upper
}

/**
 * The value that a share of all values does not exceed (nearest rank).
 *
 * @param sorted rising; NaN when empty.
 * @param share from 0 to 1.
 */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** How two samples lie to each other, by ranks alone: no matter how they are spread, and whatever single values do. */
export interface RankComparison {
  /** Of all pairs of one value of each, the share in which that of the first is larger; equal ones count half. */
  share: number
  /** How many standard deviations that lies from what chance alone gives, which is one half. */
  deviations: number
}

/** Compares two samples after Mann and Whitney, with the correction for values that occur several times. */
export function compareRanks(first: readonly number[], second: readonly number[]): RankComparison {
  const all = [
    ...first.map((value) => ({value, isFirst: true})),
    ...second.map((value) => ({value, isFirst: false})),
  ].toSorted((a, b) => a.value - b.value)
  let rankSum = 0
  let ties = 0
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (all[to]?.value === all[from]?.value && to < all.length) to++
    const alike = all.slice(from, to)
    // Ranks count from 1; those of equal values are shared.
    rankSum += (alike.filter(({isFirst}) => isFirst).length * (from + to + 1)) / 2
    ties += alike.length ** 3 - alike.length
  }
  const [m, n, both] = [first.length, second.length, all.length]
  const larger = rankSum - (m * (m + 1)) / 2
  const spread = Math.sqrt(((m * n) / 12) * (both + 1 - ties / (both * (both - 1))))
  return {share: larger / (m * n), deviations: (larger - (m * n) / 2) / spread}
}
