import type {IdeaSort} from '@saha/contract'
import type {ChosenIdeas} from './choose-ideas.ts'
import type {IdeaIndex} from './idea-index.ts'
import {firstInOrder} from '../search/first-in-order.ts'
import {metresOver, positionAt} from './sphere.ts'

/**
 * An order of ideas. `found`: those first that hold more words of a search in their titles. Ideas that are equal in it
 * stand by number, the newest first.
 */
export type IdeaOrder =
  | {by: Exclude<IdeaSort, 'nearest' | 'random'> | 'found'}
  /** Degrees. */
  | {by: 'nearest'; longitude: number; latitude: number}
  /** The same order for the same seed, and any order as likely as any other. */
  | {by: 'random'; seed: number}

/** Where an idea stands in an order. */
export interface IdeaPlace {
  /**
   * What the order is by: 0 for `newest`, how many supports, comments, or words in the title for the most first; tenths of
   * a metre for `nearest`; a number that the seed gives for `random`.
   */
  value: number
  /** The idea. */
  number: number
}

/** Further than any distance: where ideas without a mark are. */
const nowhere = 2 ** 31 - 1

/**
 * The first ideas of an order, or those behind a place in it. That place need not be taken any more, so that nothing is
 * missed or shown twice while ideas come and go.
 *
 * @param most how many.
 * @returns their numbers, and the place of the last one where more are behind it.
 */
export function ideasInOrder(
  index: IdeaIndex,
  chosen: ChosenIdeas,
  order: IdeaOrder,
  most: number,
  after?: IdeaPlace,
): {numbers: number[]; last: IdeaPlace | undefined} {
  const {places} = chosen
  const sign = order.by === 'nearest' || order.by === 'random' ? 1 : -1
  const ranks = ranksOf(index, chosen, order, sign)
  const {first, last} = firstInOrder(
    {places, ranks, numbers: index.columns.number},
    most,
    after && {rank: after.value * sign, number: after.number},
  )
  return {
    numbers: first.map(({number}) => number),
    last: last && {value: last.rank * sign || 0, number: last.number},
  }
}

/** The number that a seed gives an idea: each as likely as any other. */
export function shuffledValue(seed: number, number: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ number
  for (const factor of [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]) {
    mixed = Math.imul(mixed ^ (mixed >>> 15), factor)
    mixed ^= mixed >>> 13
  }
  return mixed >>> 0
}

/** What the order is by, for each chosen idea, so that the smallest comes first. */
function ranksOf(
  index: IdeaIndex,
  {places, found}: ChosenIdeas,
  order: IdeaOrder,
  sign: 1 | -1,
): Float64Array {
  const ranks = new Float64Array(places.length)
  const fill = (valueAt: (place: number) => number) => {
    for (let at = 0; at < ranks.length; at++) ranks[at] = valueAt(places[at] ?? 0) * sign
  }
  const {number, supports, comments, x, y, z} = index.columns
  if (order.by === 'supported') fill((place) => supports[place] ?? 0)
  if (order.by === 'discussed') fill((place) => comments[place] ?? 0)
  if (order.by === 'found') fill((place) => found?.inTitle[place] ?? 0)
  if (order.by === 'random') fill((place) => shuffledValue(order.seed, number[place] ?? 0))
  if (order.by === 'nearest') {
    const here = positionAt(order.longitude, order.latitude)
    // Without a function or a list for each of a hundred thousand.
    for (let at = 0; at < ranks.length; at++) {
      const place = places[at] ?? 0
      const metres = metresOver(
        here[0] - (x[place] ?? 0),
        here[1] - (y[place] ?? 0),
        here[2] - (z[place] ?? 0),
      )
      ranks[at] = index.columns.hasMark(place) ? Math.round(metres * 10) : nowhere
    }
  }
  return ranks
}
