import type {Bounds, MunicipalMap, PlaceQuestion} from '@saha/contract'
import {settlePlace} from '@saha/domain/map/settle-places'

/** Stands in a question for all that its map shows, until that is known. */
export const everywhere: Bounds = {west: -180, south: -90, east: 180, north: 90}

/** A question with the bounds of its map, where it has none of its own. */
export function within(map: MunicipalMap, question: PlaceQuestion): PlaceQuestion {
  if (question.bounds !== everywhere) return question
  const {bounds: _, ...rest} = question
  return settlePlace(rest, map)
}
