import {firstInOrder, type Ranked} from '../search/first-in-order.ts'
import type {ChosenConsultations} from './choose-consultations.ts'
import type {ConsultationIndex} from './consultation-index.ts'
import {listedStates} from './consultation-state.ts'

/** Milliseconds from 1970 to 2109, beyond which nothing is put in order, and more words than a search has. */
const [moments, words] = [2 ** 42, 16]

/**
 * The first consultations of a list, or those behind a place in it: those first that hold more words of a search in their
 * titles; then what is open, what closes soonest on top; then what is coming, the next on top; then what is closed, the
 * last on top.
 *
 * @param most how many.
 * @returns as of `keyOf`, and the place of the last one where more are behind it.
 */
export function consultationsInOrder(
  index: ConsultationIndex,
  {places, states, found}: ChosenConsultations,
  most: number,
  after?: Ranked,
): {keys: string[]; last: Ranked | undefined} {
  const {opens, closes, number} = index.columns
  const ranks = new Float64Array(places.length)
  const [open, coming] = [listedStates.indexOf('open'), listedStates.indexOf('not-yet-open')]
  for (let at = 0; at < ranks.length; at++) {
    const place = places[at] ?? 0
    const state = states[place] ?? 0
    const [opening, closing] = [opens[place] ?? 0, closes[place] ?? 0]
    const moment = state === open ? closing : state === coming ? opening : moments - closing
    const missing = found ? found.count - (found.inTitle[place] ?? 0) : 0
    ranks[at] = (missing * listedStates.length + state) * moments + Math.min(Math.max(moment, 0), moments - 1)
  }
  const {first, last} = firstInOrder({places, ranks, numbers: number}, most, after)
  return {keys: first.map((one) => index.keyOf(one.number)), last}
}

/** The cursor that stands behind a consultation. For readers a text without meaning. */
export function writeConsultationCursor({rank, number}: Ranked): string {
  return `${rank.toString(36)}-${number.toString(36)}`
}

/** The place behind which a page begins. @returns `undefined` when nobody can have been given this cursor. */
export function readConsultationCursor(cursor: string): Ranked | undefined {
  const [, typedRank = '', typedNumber = ''] = /^([0-9a-z]{1,10})-([0-9a-z]{1,6})$/.exec(cursor) ?? []
  const place = {rank: Number.parseInt(typedRank, 36), number: Number.parseInt(typedNumber, 36)}
  const isPossible = place.rank < words * listedStates.length * moments && place.number < 2 ** 31
  return isPossible && writeConsultationCursor(place) === cursor ? place : undefined
}
