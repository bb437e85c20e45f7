/** People who are alike in all that they are weighted by, parted by several margins. */
export interface Patterns {
  /** People of each pattern, times the weight that they begin with: above 0. */
  readonly masses: ArrayLike<number>
  /** For each margin, the group of it that each pattern belongs to, 0 for the first. */
  readonly groups: readonly ArrayLike<number>[]
}

export type Raked =
  | {
      is: 'raked'
      /** What the mass of each pattern has to be multiplied by. */
      factors: Float64Array
      /** How often all margins were gone through. */
      rounds: number
    }
  | {is: 'refused'; why: 'empty-group'; margin: number; group: number}
  | {is: 'refused'; why: 'margins-differ'; margin: number}
  | {is: 'refused'; why: 'no-convergence'}

/** How far a group may be from its target in the end, as a part of it. */
const tolerance = 1e-10
/** Where weights exist, far fewer are enough; where none do, no number is. */
const mostRounds = 400

/**
 * Finds the weights that give every group of every margin its size, and change as little as possible else: margin by
 * margin all weights of a group are multiplied by what is lacking, until nothing is.
 *
 * Raking, or iterative proportional fitting: W. E. Deming and F. F. Stephan, "On a Least Squares Adjustment of a Sampled
 * Frequency Table When the Expected Marginal Totals are Known", Annals of Mathematical Statistics 11 (1940), 427–444.
 *
 * @param targets size of each group of each margin, above 0. Totals that differ are brought to that of the first margin.
 * @param apart how far the total of a margin may be from the largest, as a part of it, before margins contradict each
 *   other. Default: 0.05.
 * @returns `refused` when nobody belongs to a group, margins contradict each other, or no weights exist that fit them all.
 *   Without margins everybody keeps the weight that they have.
 */
export function rake(
  {masses, groups}: Patterns,
  targets: readonly (readonly number[])[],
  apart = 0.05,
): Raked {
  const totals = targets.map((sizes) => sizes.reduce((sum, size) => sum + size, 0))
  const different = differingTotal(totals, apart)
  if (different >= 0) return {is: 'refused', why: 'margins-differ', margin: different}
  const weights = Float64Array.from(masses)
  const [total = 0] = totals
  const sized = targets.map((sizes, margin) => ({
    sizes: sizes.map((size) => (size * total) / (totals[margin] ?? total)),
    members: groups[margin] ?? [],
  }))
  for (const [margin, {sizes, members}] of sized.entries()) {
    const group = sumsOf(weights, members, sizes.length).findIndex((sum) => !(sum > 0))
    if (group >= 0) return {is: 'refused', why: 'empty-group', margin, group}
  }
  for (let rounds = 1; rounds <= mostRounds; rounds++) {
    let worst = 0
    for (const {sizes, members} of sized) worst = Math.max(worst, fitMargin(weights, members, sizes))
    if (worst <= tolerance)
      return {is: 'raked', factors: weights.map((weight, at) => weight / (masses[at] ?? 1)), rounds}
    if (!Number.isFinite(worst)) break
  }
  return {is: 'refused', why: 'no-convergence'}
}

/**
 * Which margin is of another population than the largest: the first whose total is less by more than a part of it.
 *
 * @param apart from 0 to 1.
 * @returns -1 where all are of one.
 */
export function differingTotal(totals: readonly number[], apart: number): number {
  const largest = Math.max(...totals)
  return totals.findIndex((total) => !(total >= largest * (1 - apart)))
}

/** Gives every group of one margin its size. @returns how far the worst was from it before, as a part of its size. */
function fitMargin(weights: Float64Array, groups: ArrayLike<number>, sizes: readonly number[]): number {
  const sums = sumsOf(weights, groups, sizes.length)
  let worst = 0
  for (const [group, size] of sizes.entries()) {
    const sum = sums[group] ?? 0
    worst = Math.max(worst, Math.abs(sum / size - 1))
    sums[group] = size / sum
  }
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * (sums[groups[at] ?? 0] ?? 0)
  return worst
}

function sumsOf(weights: Float64Array, groups: ArrayLike<number>, count: number): Float64Array {
  const sums = new Float64Array(count)
  for (let at = 0; at < weights.length; at++) {
    const group = groups[at] ?? 0
    sums[group] = (sums[group] ?? 0) + (weights[at] ?? 0)
  }
  return sums
}
