/**
 * Where the answers to a place question are counted: what was chosen from the list, or the district in which something
 * was marked, and there the square of the map. Each answer counts once: a line by the point halfway along it, an area by
 * its centre, so that counts add up and nobody can be found by comparing them.
 */
import type {Answer, MunicipalMap, PlaceQuestion} from '@saha/contract'
import {squareAt, type Square} from '../../map/squares.ts'
import {districtAt, middleOf} from '../../map/surface.ts'
import {asPlace} from '../answer-shapes.ts'
import {BY_ADDRESS, ON_MAP} from './place-names.ts'

/** The cells that are published, in the order in which they are shown: the list, other districts, the rest. */
export function placeCells({list = [], address}: PlaceQuestion, map: MunicipalMap | undefined): string[] {
  const named = [...list, ...(map?.districts ?? [])].map(({id}) => id)
  return [...new Set(named), ON_MAP, ...(address ? [BY_ADDRESS] : [])]
}

/** The cell of an answer; for what is marked on the map, that of its square as well. */
export function placeHits(
  question: PlaceQuestion,
  answer: NonNullable<Answer>,
  map: MunicipalMap | undefined,
): string[] {
  const place = asPlace(answer)
  if (!place) return []
  if ('listed' in place) return [place.listed]
  if ('address' in place) return [BY_ADDRESS]
  const middle = middleOf(place.shape)
  const part = (map && districtAt(map, middle)?.id) ?? ON_MAP
  return [part, ...(question.bounds ? [squareCell(part, squareAt(question.bounds, middle))] : [])]
}

/** Name of the part of a square that lies in a district, as it is counted. */
function squareCell(part: string, {column, row}: Square): string {
  return `${part}/${column}.${row}`
}

/** What a name of `squareCell` stands for; `undefined` for cells that are no squares. */
export function readSquareCell(cell: string): (Square & {part: string}) | undefined {
  const [, part, column, row] = /^(.+)\/(\d+)\.(\d+)$/.exec(cell) ?? []
  return part === undefined ? undefined : {part, column: Number(column), row: Number(row)}
}
