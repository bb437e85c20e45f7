/** Places: drawn on a map, chosen from a list or told in words. */
import type {
  Answer,
  AnswerProblemCode,
  Bounds,
  Geometry,
  PlaceQuestion,
  PlaceShape,
  Position,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {countGraphemes} from '../text/graphemes.ts'
import {asPlace} from '../survey/answer-shapes.ts'
import {crossesItself} from './rings.ts'

const shapeOf = {Point: 'point', LineString: 'line', Polygon: 'area'} as const satisfies Record<
  Geometry['type'],
  PlaceShape
>

/** Whether an answer names a place in a way that the question offers. */
export function checkPlace(question: PlaceQuestion, answer: Answer): AnswerProblemCode | undefined {
  const place = asPlace(answer)
  if (!place) return 'wrong-type'
  if ('listed' in place) {
    if (!question.list) return 'wrong-shape'
    return question.list.some(({id}) => id === place.listed) ? undefined : 'unknown-option'
  }
  if ('address' in place) {
    if (!question.address) return 'wrong-shape'
    if (place.address.trim() === '') return 'required'
    return countGraphemes(place.address) > limits.shortTextGraphemes ? 'too-long' : undefined
  }
  if (!question.shapes.includes(shapeOf[place.shape.type])) return 'wrong-shape'
  return checkGeometry(place.shape, question.bounds)
}

/** A position no finer than what may be sent: about a metre. */
export function roundPosition([longitude, latitude]: Position): Position {
  return [rounded(longitude), rounded(latitude)]
}

/**
 * Whether a drawn shape is one: enough different points, none finer than what may be sent, within bounds; an area
 * closed, with an edge that does not cross itself.
 */
export function checkGeometry(shape: Geometry, bounds?: Bounds): AnswerProblemCode | undefined {
  const positions = positionsIn(shape)
  if (positions.length > limits.placePoints) return 'too-many'
  if (positions.some((position) => !isOnEarth(position))) return 'outside'
  if (positions.some((position) => !isRounded(position))) return 'too-precise'
  if (bounds && positions.some((position) => !isWithin(position, bounds))) return 'outside'
  const steps = positions.slice(1).map((position, at) => isSame(position, positions[at]))
  if (shape.type === 'LineString')
    return steps.some((isStill) => isStill) || steps.length === 0 ? 'wrong-shape' : undefined
  if (shape.type === 'Point') return undefined
  const isRing = positions.length >= 4 && isSame(positions[0], positions.at(-1))
  if (!isRing || steps.some((isStill) => isStill)) return 'wrong-shape'
  return crossesItself(positions) ? 'crossing' : undefined
}

function positionsIn(shape: Geometry): readonly Position[] {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates]
    case 'LineString':
      return shape.coordinates
    case 'Polygon':
      return shape.coordinates[0]
  }
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(limits.placeDecimals))
}

function isRounded(position: Position): boolean {
  return position.every((degrees) => rounded(degrees) === degrees)
}

function isOnEarth([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
}

function isWithin([longitude, latitude]: Position, {west, south, east, north}: Bounds): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1]
}
