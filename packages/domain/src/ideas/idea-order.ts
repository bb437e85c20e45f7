import type {IdeaSort} from '@saha/contract'
import type {ChosenIdeas} from './choose-ideas.ts'
import type {IdeaIndex} from './idea-index.ts'
import {metresBetween, positionAt, type SpherePosition} from './sphere.ts'

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
  const valueAt = valuesOf(index, chosen, order)
  const sign = order.by === 'nearest' || order.by === 'random' ? 1 : -1
  const first: IdeaPlace[] = []
  const isBefore = (one: IdeaPlace, value: number, number: number) =>
    one.value === value ? one.number > number : (one.value - value) * sign < 0
  let behind = 0
  // The newest stand at the end: in most orders few places have to be made.
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at] ?? 0
    const [value, number] = [valueAt(place), index.columns.number[place] ?? 0]
    if (after && !isBefore(after, value, number)) continue
    behind++
    const worst = first[most - 1]
    if (worst && isBefore(worst, value, number)) continue
    let to = Math.min(first.length, most - 1)
    for (; to > 0; to--) {
      const above = first[to - 1]
      if (!above || isBefore(above, value, number)) break
      first[to] = above
    }
    first[to] = {value, number}
  }
  return {numbers: first.map(({number}) => number), last: behind > most ? first.at(-1) : undefined}
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

function valuesOf(index: IdeaIndex, {found}: ChosenIdeas, order: IdeaOrder): (place: number) => number {
  const {number, supports, comments, position} = index.columns
  switch (order.by) {
    case 'newest':
      return () => 0
    case 'supported':
      return (place) => supports[place] ?? 0
    case 'discussed':
      return (place) => comments[place] ?? 0
    case 'found':
      return (place) => found?.inTitle[place] ?? 0
    case 'random':
      return (place) => shuffledValue(order.seed, number[place] ?? 0)
    case 'nearest': {
      const here = positionAt(order.longitude, order.latitude)
      return (place) => distance(here, position[place])
    }
  }
}

function distance(here: SpherePosition, there: SpherePosition | undefined): number {
  return there ? Math.round(metresBetween(here, there) * 10) : nowhere
}
