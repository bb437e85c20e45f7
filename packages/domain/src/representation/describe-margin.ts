import type {RepresentationMargin} from '@saha/contract'
import {wilsonInterval, type Interval} from '../statistics/wilson.ts'

/** How a group of people took part. Shares and rates are from 0 to 1; `null` where the published counts do not tell. */
export interface DescribedGroup {
  /** Its part of everybody who lives there and belongs to one of the groups. */
  populationShare: number
  /** Its part of everybody who took part and belongs to one of the groups. */
  participantShare: number | null
  /** Between which shares `participantShare` could as well lie if others of the same people had happened to answer. */
  shareInterval: Interval | null
  /** Which part of its people took part. `null` also where more took part than live there. */
  rate: number | null
  rateInterval: Interval | null
  /**
   * Whether fewer or more of those who took part belong to it than of those who live there. `alike`: not further apart
   * than chance would let them be, with 95 % confidence.
   */
  standing: 'fewer' | 'alike' | 'more' | null
}

/**
 * What the figures of a margin say: who is missing. Everything follows from what is published, so that everybody comes to
 * the same numbers. While an activity is open, counts are rounded down: rates and shares are then of those at least.
 *
 * @returns one entry for each group of the margin, in its order.
 */
export function describeMargin({
  groups,
  participants: all,
}: Pick<RepresentationMargin, 'groups' | 'participants'>): DescribedGroup[] {
  const residents = groups.reduce((sum, {population}) => sum + population, 0)
  return groups.map(({population, participants}) => {
    const populationShare = population / residents
    const isKnown = participants !== null && participants <= population
    const hasShare = participants !== null && all !== null && all > 0
    const shareInterval = hasShare ? wilsonInterval(participants, all) : null
    return {
      populationShare,
      participantShare: hasShare ? participants / all : null,
      shareInterval,
      rate: isKnown ? participants / population : null,
      rateInterval: isKnown ? wilsonInterval(participants, population) : null,
      standing: shareInterval && standingOf(populationShare, shareInterval),
    }
  })
}

function standingOf(populationShare: number, {lower, upper}: Interval): 'fewer' | 'alike' | 'more' {
  if (upper < populationShare) return 'fewer'
  return lower > populationShare ? 'more' : 'alike'
}
