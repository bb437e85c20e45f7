/** What the cells of a result stand for, before it is put into any language. */
import type {AnswerableQuestion, Text} from '@saha/contract'
import {bandsOf} from '../survey/bands.ts'
import {BY_ADDRESS, ON_MAP} from '../survey/kinds/place-names.ts'

export type CellMeaning =
  /** An option, a row, a place of a list, a district: in the author's words. */
  | {is: 'named'; text: Text}
  /** A step of a scale; the author's words for it, where there are any. */
  | {is: 'value'; value: number; text?: Text}
  /** One of five faces, 1 for the worst, for which the author has no words. */
  | {is: 'face'; value: number}
  /** Numbers from one to another. `isBelow`: the upper one is not included. */
  | {is: 'band'; from: number; to: number; isBelow: boolean}
  /** `2026-11`. */
  | {is: 'month'; month: string}
  | {is: 'year'; year: string}
  /** Marked on a map that has no districts; outside all of those that it has; told in words. */
  | {is: 'on-map' | 'elsewhere' | 'address'}
  /** A cell that the question does not have. */
  | {is: 'unknown'; cell: string}

/**
 * @param cell see the contract's `CellCount`. Of a ranking the option is meant, of a matrix the column.
 * @param map of the survey, if it has one: its districts by name.
 */
export function meaningOf(
  question: AnswerableQuestion,
  cell: string,
  map?: {districts?: readonly {id: string; text: Text}[] | undefined},
): CellMeaning {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'shares':
      return named(question.options, cell)
    case 'ranking':
      return named(question.options, cell.split('@')[0] ?? '')
    case 'matrix':
      return named(question.columns, cell.split('/')[1] ?? '')
    case 'scale': {
      const value = Number(cell)
      const text = value === question.from ? question.low : value === question.to ? question.high : undefined
      return {is: 'value', value, ...(text && {text})}
    }
    case 'rating': {
      const value = Number(cell)
      const text = question.words?.[value - 1]
      return text ? {is: 'value', value, text} : {is: 'face', value}
    }
    case 'number': {
      const band = bandsOf(question).find(({from}) => String(from) === cell)
      if (!band) return {is: 'unknown', cell}
      const {from, to, isLast} = band
      if (question.decimals && !isLast) return {is: 'band', from, to, isBelow: true}
      return {is: 'band', from, to: isLast ? to : to - 1, isBelow: false}
    }
    case 'date':
      return cell.length > 4 ? {is: 'month', month: cell} : {is: 'year', year: cell}
    case 'place': {
      const districts = map?.districts ?? []
      if (cell === ON_MAP) return {is: districts.length > 0 ? 'elsewhere' : 'on-map'}
      return cell === BY_ADDRESS ? {is: 'address'} : named([...(question.list ?? []), ...districts], cell)
    }
    default:
      return {is: 'unknown', cell}
  }
}

function named(some: readonly {id: string; text: Text}[], cell: string): CellMeaning {
  const found = some.find(({id}) => id === cell)
  return found ? {is: 'named', text: found.text} : {is: 'unknown', cell}
}
