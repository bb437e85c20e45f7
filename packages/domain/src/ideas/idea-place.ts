/** Where an idea lies. */
import type {
  AnswerProblemCode,
  IdeaPlaceSettings,
  MunicipalMap,
  PlaceAnswer,
  PlaceQuestion,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {settlePlace} from '../map/settle-places.ts'
import {districtAt} from '../map/surface.ts'
import {checkAnswer} from '../survey/check-answer.ts'
import {pointIn} from './point-in.ts'

/**
 * How an idea names a place, in the way of a question of a survey. Where the settings have no list of their own, the
 * districts of the map are offered, beside an address as well.
 */
export function ideaPlace(settings: IdeaPlaceSettings, map: MunicipalMap): PlaceQuestion {
  const districts = map.districts?.map(({id, text}) => ({id, text}))
  const list = settings.list ?? (districts && districts.length > 1 ? districts : undefined)
  return settlePlace({id: 'place', type: 'place', text: {}, ...settings, ...(list && {list})}, map)
}

/**
 * What is wrong with the place of an idea; `undefined` when nothing is.
 *
 * @param place `undefined` where its author names none.
 */
export function checkIdeaPlace(
  settings: IdeaPlaceSettings,
  map: MunicipalMap,
  place: PlaceAnswer | undefined,
): AnswerProblemCode | undefined {
  return checkAnswer(ideaPlace(settings, map), place)
}

/** Where an idea is counted and marked. */
export interface IdeaGround {
  /** Id of a district of the map; empty outside all of them, and where nobody knows. */
  district: string
  /**
   * Where its mark stands: degrees times 100,000, whole. Both 0 where it has none, because its place was chosen from a
   * list or told in words.
   */
  longitude: number
  latitude: number
}

/** Where an idea with this place is counted and marked. */
export function groundOf(place: PlaceAnswer | undefined, map: MunicipalMap | undefined): IdeaGround {
  const none = {district: '', longitude: 0, latitude: 0}
  if (!place || 'address' in place) return none
  if ('listed' in place) {
    const isDistrict = map?.districts?.some(({id}) => id === place.listed)
    return isDistrict ? {...none, district: place.listed} : none
  }
  const point = pointIn(place.shape)
  const [longitude, latitude] = point.map((degrees) => Math.round(degrees * 10 ** limits.placeDecimals))
  return {
    district: (map && districtAt(map, point)?.id) ?? '',
    longitude: longitude ?? 0,
    latitude: latitude ?? 0,
  }
}
