/** Where a page of ideas ends and the next one begins. For readers a text without meaning. */
import {shuffledValue, type IdeaOrder, type IdeaPlace} from './idea-order.ts'

/** Orders, each with its mark. */
const marks = {newest: 'n', supported: 's', discussed: 'd', found: 'f', nearest: 'w', random: 'r'} as const

/** Larger than any number of an idea, and than any value in an order. */
const [numbers, values] = [1_000_000_001, 2 ** 32]

/** The cursor that stands behind an idea. */
export function writeIdeaCursor({by}: IdeaOrder, {value, number}: IdeaPlace): string {
  return `${marks[by]}${value.toString(36)}-${number.toString(36)}`
}

/** The place behind which a page begins. @returns `undefined` when nobody can have been given this cursor. */
export function readIdeaCursor(order: IdeaOrder, cursor: string): IdeaPlace | undefined {
  const [, mark, typedValue = '', typedNumber = ''] =
    /^([a-z])([0-9a-z]{1,7})-([0-9a-z]{1,6})$/.exec(cursor) ?? []
  const [value, number] = [Number.parseInt(typedValue, 36), Number.parseInt(typedNumber, 36)]
  if (mark !== marks[order.by] || !(number > 0) || number >= numbers || !(value < values)) return undefined
  const place = {value, number}
  if (writeIdeaCursor(order, place) !== cursor) return undefined
  if (order.by === 'newest' && value !== 0) return undefined
  if (order.by === 'random' && value !== shuffledValue(order.seed, number)) return undefined
  return place
}
