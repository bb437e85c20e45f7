import type {ChannelCounts} from '@saha/contract'

/** Numbers of people that a rounded number may stand for. */
export interface PeopleRange {
  least: number
  most: number
}

/**
 * Rounds down, as all counts of people are while an activity is open: 0 stands for fewer than `step`.
 *
 * @param step multiple that is published (at least 1; 1: exact).
 */
export function roundDown(people: number, step: number): number {
  return people - (people % step)
}

/**
 * Rounds to the nearest multiple. Always the same for the same number, so that repetition tells no more
 * (Hundepool et al., Statistical Disclosure Control, 2012, section 5.4).
 *
 * @param rounding multiple that is published (at least 1; 1: exact).
 */
export function roundToNearest(people: number, rounding: number): number {
  return Math.round(people / rounding) * rounding
}

/** What `roundToNearest` may have made `published` of, when people are nobody or at least `smallest`. */
export function rangeOfRounded(published: number, rounding: number, smallest: number): PeopleRange {
  if (published === 0) return {least: 0, most: 0}
  return {
    least: Math.max(smallest, Math.ceil(published - rounding / 2)),
    most: Math.ceil(published + rounding / 2) - 1,
  }
}

/**
 * People by the way on which they came, rounded down. Of those who answered for themselves, no more are told of than are
 * left of all who are told of.
 *
 * @param people told of as a whole, a multiple of the step.
 */
export function leastByChannel(
  {web, assisted, paper}: ChannelCounts,
  people: number,
  step: number,
): ChannelCounts {
  const others = {assisted: roundDown(assisted, step), paper: roundDown(paper, step)}
  return {
    web: Math.max(0, Math.min(roundDown(web, step), people - others.assisted - others.paper)),
    ...others,
  }
}
