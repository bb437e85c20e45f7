import type {Clustering} from './k-means.ts'
import {apart, type Position} from './positions.ts'

/** People whose silhouettes are looked at, at most: with all of them it would take four times as long for twice as many. */
const LOOKED_AT = 1_500

/**
 * How clearly groups are apart: the mean over people of how much nearer they stand to their own group than to the next
 * one. Of more than 1,500 people, so many are looked at, in equal steps through their order.
 *
 * Source: P. J. Rousseeuw, "Silhouettes: A Graphical Aid to the Interpretation and Validation of Cluster Analysis",
 * Journal of Computational and Applied Mathematics 20 (1987), 53–65. Alone in a group: 0.
 *
 * @returns -1 to 1; higher is clearer.
 */
export function silhouette(positions: readonly Position[], {labels, centres}: Clustering): number {
  const step = Math.max(1, positions.length / LOOKED_AT)
  const looked = Array.from({length: Math.floor(positions.length / step)}, (_, at) => Math.floor(at * step))
  const sizes = centres.map(() => 0)
  for (const at of looked) sizes[labels[at] ?? 0] = (sizes[labels[at] ?? 0] ?? 0) + 1
  const sum = looked.reduce((total, at) => total + silhouetteOf(positions, labels, looked, sizes, at), 0)
  return sum / Math.max(looked.length, 1)
}

function silhouetteOf(
  positions: readonly Position[],
  labels: readonly number[],
  looked: readonly number[],
  sizes: readonly number[],
  one: number,
): number {
  const own = labels[one] ?? 0
  if ((sizes[own] ?? 0) <= 1) return 0
  const position = positions[one] ?? [0, 0]
  const sums = sizes.map(() => 0)
  for (const at of looked) {
    const label = labels[at] ?? 0
    sums[label] = (sums[label] ?? 0) + apart(position, positions[at] ?? [0, 0])
  }
  const within = (sums[own] ?? 0) / ((sizes[own] ?? 0) - 1)
  const next = Math.min(
    ...sums.flatMap((far, label) => (label === own || !sizes[label] ? [] : [far / sizes[label]])),
  )
  const larger = Math.max(within, next)
  return larger === 0 ? 0 : (next - within) / larger
}
