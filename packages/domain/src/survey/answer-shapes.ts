/**
 * Tells apart the answers that are objects. Their shapes overlap (a matrix may have rows called `chosen` and `other`),
 * so the kind of question decides which of these to ask.
 */
import type {Answer, Geometry, MatrixAnswer, OtherAnswer, PlaceAnswer, SharesAnswer} from '@saha/contract'

/** A choice with words of one's own; `undefined` when the answer is something else. */
export function asOther(answer: Answer | undefined): OtherAnswer | undefined {
  const fields = fieldsOf(answer)
  if (!fields || !('chosen' in fields && 'other' in fields) || Object.keys(fields).length !== 2)
    return undefined
  const {chosen, other} = fields
  return isIdOrIds(chosen) && typeof other === 'string' ? {chosen, other} : undefined
}

/** A place; `undefined` when the answer is something else. */
export function asPlace(answer: Answer | undefined): PlaceAnswer | undefined {
  const fields = fieldsOf(answer)
  if (!fields || Object.keys(fields).length !== 1) return undefined
  const {shape, listed, address} = fields
  if (typeof listed === 'string') return {listed}
  if (typeof address === 'string') return {address}
  return isGeometry(shape) ? {shape} : undefined
}

/** Row id to chosen columns; `undefined` when the answer is something else. */
export function asRows(answer: Answer | undefined): MatrixAnswer | undefined {
  const fields = fieldsOf(answer)
  return fields && Object.values(fields).every(isIdOrIds) ? (fields as MatrixAnswer) : undefined
}

/** Option id to share; `undefined` when the answer is something else. */
export function asShares(answer: Answer | undefined): SharesAnswer | undefined {
  const fields = fieldsOf(answer)
  const areNumbers = fields && Object.values(fields).every((share) => typeof share === 'number')
  return areNumbers ? (fields as SharesAnswer) : undefined
}

/** Ids that an answer to a choice or a ranking holds, or the one of a place from the list; otherwise none. */
export function chosenIn(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer]
  if (Array.isArray(answer)) return answer
  const chosen = asOther(answer)?.chosen
  if (chosen !== undefined) return typeof chosen === 'string' ? [chosen] : chosen
  const place = asPlace(answer)
  return place && 'listed' in place ? [place.listed] : []
}

/** Columns that are chosen in one row of a matrix. */
export function chosenInRow(rows: MatrixAnswer, row: string): readonly string[] {
  const chosen = Object.hasOwn(rows, row) ? rows[row] : undefined
  if (chosen === undefined) return []
  return typeof chosen === 'string' ? [chosen] : chosen
}

function fieldsOf(answer: Answer | undefined): Readonly<Record<string, unknown>> | undefined {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : undefined
}

function isIdOrIds(value: unknown): value is string | string[] {
  return typeof value === 'string' || Array.isArray(value)
}

// Of all answers only a drawn place holds an object within an object.
function isGeometry(value: unknown): value is Geometry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
