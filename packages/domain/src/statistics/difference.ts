import {wilsonInterval, type Interval} from './wilson.ts'

/** How far two shares of different people are apart. */
export interface Difference {
  /** The second share less the first, −1 to 1. */
  by: number
  /** Between which differences the truth lies with 95 % confidence, if both had been drawn by lot. */
  interval: Interval
  /** Whether chance alone could have brought it about: the interval holds 0. */
  mayBeChance: boolean
}

/** People of whom something is true, and all who were counted. */
export interface Part {
  hits: number
  of: number
}

/**
 * The difference of two independent shares, with an interval out of Wilson's intervals of each: R. G. Newcombe, "Interval
 * estimation for the difference between independent proportions: comparison of eleven methods", Statistics in Medicine 17
 * (1998), 873–890, method 10 (without continuity correction).
 *
 * @returns `undefined` when nobody was counted in one of them.
 */
export function differenceOf(first: Part, second: Part): Difference | undefined {
  if (!(first.of > 0) || !(second.of > 0)) return undefined
  const [a, b] = [second, first].map(({hits, of}) => ({share: hits / of, ...wilsonInterval(hits, of)}))
  if (!a || !b) return undefined
  const by = a.share - b.share
  const below = Math.hypot(a.share - a.lower, b.upper - b.share)
  const above = Math.hypot(a.upper - a.share, b.share - b.lower)
  const interval = {lower: by - below, upper: by + above}
  return {by, interval, mayBeChance: interval.lower <= 0 && interval.upper >= 0}
}
