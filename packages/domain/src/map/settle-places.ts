import type {Bounds, MunicipalMap, PlaceQuestion, Question, Surface, Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {boundsOf} from './surface.ts'

/** How much of the longer side of a boundary is shown around it. */
const margin = 0.1

/**
 * A survey with all that its places need: the map, and what follows from it where the author says nothing. What is
 * stored is this, so that a place is counted as it was asked for, whatever becomes of the municipality's map.
 *
 * @param map of the municipality; a survey's own goes before it.
 * @returns the survey as it is when it asks for no place, and without its map; twice settled is settled once.
 */
export function settlePlaces(survey: Survey, map: MunicipalMap | undefined): Survey {
  const {map: own, ...rest} = survey
  const known = own ?? map
  if (!survey.pages.some(({questions}) => questions.some(({type}) => type === 'place'))) return rest
  if (!known) return survey
  const settled = settleMap(known)
  const settle = (question: Question) =>
    question.type === 'place' ? settlePlace(question, settled) : question
  const pages = survey.pages.map((page) => ({...page, questions: page.questions.map(settle)}))
  return {...rest, pages, map: settled}
}

/** A question for a place with what follows from the map where its author says nothing. */
export function settlePlace(question: PlaceQuestion, {boundary, districts}: MunicipalMap): PlaceQuestion {
  const list = question.list ?? (question.address ? undefined : districts)?.map(({id, text}) => ({id, text}))
  return {
    ...question,
    ...(list && list.length > 1 ? {list} : {}),
    bounds: question.bounds ?? widened(boundsOf(boundary)),
  }
}

/** No finer than what can be marked, so that a map is no larger than it has to be. */
function settleMap({boundary, districts, ...rest}: MunicipalMap): MunicipalMap {
  return {
    ...rest,
    boundary: rounded(boundary),
    ...(districts ? {districts: districts.map((one) => ({...one, shape: rounded(one.shape)}))} : {}),
  }
}

function rounded(surface: Surface): Surface {
  const roundRings = (rings: Surface & {type: 'Polygon'}) => rings.coordinates.map(roundRing)
  if (surface.type === 'Polygon') return {...surface, coordinates: roundRings(surface)}
  return {
    ...surface,
    coordinates: surface.coordinates.map((coordinates) => roundRings({type: 'Polygon', coordinates})),
  }
}

function roundRing(ring: readonly [number, number][]): [number, number][] {
  const positions = ring.map(([x, y]): [number, number] => [roundDegrees(x), roundDegrees(y)])
  const kept = positions.filter(
    ([x, y], at) => at === 0 || x !== positions[at - 1]?.[0] || y !== positions[at - 1]?.[1],
  )
  // A part so small that it shrinks to a point stays as it is: the check has told of it.
  return kept.length < 4 ? positions : kept
}

function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(limits.placeDecimals))
}

function widened({west, south, east, north}: Bounds): Bounds {
  const around = Math.max(east - west, north - south) * margin
  return {
    west: Math.max(-180, roundDegrees(west - around)),
    south: Math.max(-90, roundDegrees(south - around)),
    east: Math.min(180, roundDegrees(east + around)),
    north: Math.min(90, roundDegrees(north + around)),
  }
}
