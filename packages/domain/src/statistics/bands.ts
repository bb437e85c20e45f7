/** Figures of numbers of which only is known how many people fall into each band. */
import {knownCounts} from './known-counts.ts'

/** People whose number lies from `from` up to `to`. */
export interface CountedBand {
  from: number
  to: number
  /** People; `null` when withheld. */
  count: number | null
}

/** All estimated: within a band, numbers are taken to spread evenly. */
export interface BandFigures {
  mean: number
  /** A quarter of the people lies below. */
  lowerQuartile: number
  median: number
  /** A quarter of the people lies above. */
  upperQuartile: number
}

/**
 * Mean, median and quartiles of grouped data: the mean from the middles of the bands, the others by linear interpolation
 * within the band in which they fall. M. G. Kendall and A. Stuart, "The Advanced Theory of Statistics", volume 1, chapter 2.
 *
 * @param bands rising, without gaps: the upper end of each is the lower end of the next.
 * @param people who answered; `null` when withheld.
 * @returns `undefined` where `knownCounts` has none.
 */
export function bandFigures(bands: readonly CountedBand[], people: number | null): BandFigures | undefined {
  const counts = knownCounts(
    bands.map(({count}) => count),
    people,
  )
  if (!counts) return undefined
  const known = bands.map(({from, to}, at) => ({from, to, count: counts[at] ?? 0}))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const quantile = (share: number) => numberAt(known, share * all)
  return {
    mean: known.reduce((sum, {from, to, count}) => sum + ((from + to) / 2) * count, 0) / all,
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
  }
}

/** The number below which so many people lie. */
function numberAt(bands: readonly {from: number; to: number; count: number}[], people: number): number {
  let passed = 0
  for (const {from, to, count} of bands) {
    if (count > 0 && passed + count >= people) return from + ((people - passed) / count) * (to - from)
    passed += count
  }
  return Number.NaN
}
