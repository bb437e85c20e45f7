import type {AnswerProblemCode, MunicipalMap, PlaceAnswer, PlaceQuestion} from '@saha/contract'
import {settlePlace} from '../map/settle-places.ts'
import {checkPlace} from '../map/place.ts'

/**
 * How a comment names a place, in the way of a question of a survey: a point on the map, or one of its districts. Not an
 * address in words: everybody reads comments, and whoever wants to describe a place does so in the text.
 */
export function commentPlace(map: MunicipalMap): PlaceQuestion {
  return settlePlace({id: 'place', type: 'place', text: {}, shapes: ['point']}, map)
}

/** What is wrong with the place of a comment; `undefined` when nothing is. */
export function checkCommentPlace(map: MunicipalMap, place: PlaceAnswer): AnswerProblemCode | undefined {
  return checkPlace(commentPlace(map), place)
}
