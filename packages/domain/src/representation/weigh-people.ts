import {limits} from '@saha/contract/limits'
import type {Population, WeightingRefusal} from '@saha/contract'
import {rake} from '../statistics/raking.ts'
import {trimWeights} from '../statistics/trim-weights.ts'
import {NO_GROUP} from './margin-groups.ts'

/** People who belong to the same groups. */
export interface Pattern {
  /** At least 1. */
  people: number
  /** Position of their group in each margin, or `NO_GROUP`. */
  groups: readonly number[]
}

export type WeighedPatterns =
  | {
      is: 'weighted'
      /** Of one person of each pattern; 1 on average. */
      weights: Float64Array
      /** People whose weight was beyond the bounds. */
      trimmed: number
    }
  | {is: 'refused'; why: WeightingRefusal; margin?: number; group?: number}

/** Bounds of a weight. */
export const weightBounds = {least: limits.leastWeight, most: limits.mostWeight} as const

/**
 * Gives everybody a weight, so that every group has the part in the whole that it has in the population. Who is in no group
 * of a margin, because they did not say or there is no figure for what they said, makes up a group of its own there,
 * which stays as large as it is.
 */
export function weighPatterns({margins}: Population, patterns: readonly Pattern[]): WeighedPatterns {
  const masses = Float64Array.from(patterns, ({people}) => people)
  const people = masses.reduce((sum, mass) => sum + mass, 0)
  const fitted = margins.map(({groups}, margin) => {
    const outside = patterns.reduce(
      (sum, pattern) => sum + (pattern.groups[margin] === NO_GROUP ? pattern.people : 0),
      0,
    )
    const residents = groups.reduce((sum, group) => sum + group.people, 0)
    const sizes = groups.map((group) => (group.people / residents) * (people - outside))
    return {
      sizes: outside > 0 ? [...sizes, outside] : sizes,
      members: Int32Array.from(patterns, (pattern) => {
        const group = pattern.groups[margin] ?? NO_GROUP
        return group === NO_GROUP ? groups.length : group
      }),
    }
  })
  const raked = rake(
    {masses, groups: fitted.map(({members}) => members)},
    fitted.map(({sizes}) => sizes),
  )
  if (raked.is === 'refused') return raked
  const {weights, people: trimmed} = trimWeights(raked.factors, masses, weightBounds)
  return {is: 'weighted', weights, trimmed}
}
