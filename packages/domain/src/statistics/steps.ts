/** Figures of answers that are steps, such as 1 to 5: how they spread, in a number or two. */
import {knownCounts} from './known-counts.ts'

/** How many people chose a value. */
export interface Step {
  value: number
  /** People; `null` when withheld. */
  count: number | null
}

export interface StepFigures {
  mean: number
  /** The value in the middle when all stand in order; between two values when the middle falls between them. */
  median: number
  /** Those who chose the highest values. */
  top: TopBox
}

export interface TopBox {
  /** Values that belong to it, rising: one or two. */
  values: readonly number[]
  /** Of all who chose a value, 0 to 1. */
  share: number
}

/** A scale of so many values or more has two that count as its top. */
const LONG = 5

/**
 * Mean, median and top box of a scale or rating.
 *
 * The top box is the share of people who chose one of the two highest values; of a scale with fewer than five values, the
 * highest alone. It is a convention of survey reports, and others cut elsewhere: wherever it is shown it is named with its
 * values.
 *
 * @param steps all values, rising.
 * @param people who answered; `null` when withheld.
 * @returns `undefined` where `knownCounts` has none.
 */
export function stepFigures(steps: readonly Step[], people: number | null): StepFigures | undefined {
  const counts = knownCounts(
    steps.map(({count}) => count),
    people,
  )
  if (!counts) return undefined
  const known = steps.map(({value}, at) => ({value, count: counts[at] ?? 0}))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const values = known.slice(known.length < LONG ? -1 : -2)
  return {
    mean: known.reduce((sum, {value, count}) => sum + value * count, 0) / all,
    median: (valueAt(known, Math.floor((all - 1) / 2)) + valueAt(known, Math.floor(all / 2))) / 2,
    top: {
      values: values.map(({value}) => value),
      share: values.reduce((sum, {count}) => sum + count, 0) / all,
    },
  }
}

/** The value of the person at a position in order, 0 for the first. */
function valueAt(steps: readonly {value: number; count: number}[], position: number): number {
  let passed = 0
  for (const {value, count} of steps) {
    passed += count
    if (position < passed) return value
  }
  return Number.NaN
}
