/**
 * Percentages of weighted answers, so coarse that they tell of no ten people what they answered. The single counts of a
 * question are published; a weighted percentage besides them would tell how many of a group chose an answer, if it were
 * fine enough: with two groups, two equations.
 */
import type {Pattern} from './weigh-people.ts'

/** What percentages may be multiples of. */
export const roundings = [1, 2, 5, 10] as const
export type Rounding = (typeof roundings)[number]

/** Weights of people, from the lightest, summed up. */
export interface Reach {
  /** Largest difference between two weights. */
  spread: number
  /** Sum of the weights of the lightest and of the heaviest so many people. */
  lightest: (people: number) => number
  heaviest: (people: number) => number
}

/** How far the weights of any people reach. @param weights of one person of each pattern. */
export function reachOf(patterns: readonly Pattern[], weights: ArrayLike<number>): Reach {
  const rows = patterns
    .map(({people}, at) => ({people, weight: weights[at] ?? 0}))
    .toSorted((a, b) => a.weight - b.weight)
  const falling = rows.toReversed()
  return {
    spread: (falling[0]?.weight ?? 0) - (rows[0]?.weight ?? 0),
    lightest: (people) => sumOfFirst(rows, people),
    heaviest: (people) => sumOfFirst(falling, people),
  }
}

function sumOfFirst(rows: readonly {people: number; weight: number}[], people: number): number {
  let [sum, left] = [0, people]
  for (const row of rows) {
    if (left <= 0) break
    sum += Math.min(left, row.people) * row.weight
    left -= row.people
  }
  return sum
}

/**
 * Percentage points that a shown percentage has to leave open: as many as `smallest` people answering like others make.
 *
 * @param base weighted people that percentages are of.
 */
export function openness(spread: number, base: number, smallest: number): number {
  return base > 0 ? (100 * smallest * spread) / base : Number.POSITIVE_INFINITY
}

/** The finest rounding that leaves as much open; `undefined` when none does. */
export function roundingFor(open: number): Rounding | undefined {
  return roundings.find((rounding) => rounding >= open)
}

/**
 * A percentage as it is shown. What would lie so near the edge of what the published counts allow that it told more, is
 * shown as its neighbour: from every percentage that is shown, all the weighted sums that give it are `open` wide, as far
 * as the counts leave as much open.
 *
 * @param value per cent.
 * @param low least, @param high largest percentage that is possible with these counts.
 */
export function coarse(
  value: number,
  {low, high}: {low: number; high: number},
  rounding: Rounding,
  open: number,
): number {
  const half = rounding / 2
  const first = Math.ceil((low + open - half) / rounding)
  const last = Math.floor((high - open + half) / rounding)
  const step = first > last ? Math.round((low + high) / 2 / rounding) : nearest(value, rounding, first, last)
  return Math.min(100, Math.max(0, step * rounding))
}

function nearest(value: number, rounding: number, first: number, last: number): number {
  return Math.min(last, Math.max(first, Math.round(value / rounding)))
}
