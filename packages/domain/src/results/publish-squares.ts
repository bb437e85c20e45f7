import type {SquareCount} from '@saha/contract'
import {readSquareCell} from '../survey/kinds/place-cells.ts'
import {ON_MAP} from '../survey/kinds/place-names.ts'
import type {QuestionTally} from './groups.ts'
import {withholdLine} from './withhold.ts'

/**
 * The squares of a map that may be shown. The squares of one district, and those who chose it from the list, make up
 * everybody who is counted there: a line, whose sum is published. Squares of districts that are withheld are withheld
 * with them. Because squares do not reach across districts, no other sum can be told from them.
 *
 * @param shown the question's published cells and their counts, in order.
 * @returns squares of at least `smallest` people; all others are left out, whether few or nobody marked anything there.
 */
export function publishSquares(
  tally: QuestionTally,
  shown: readonly {cell: string; count: number | null}[],
  smallest: number,
): SquareCount[] {
  const counted = [...tally].flatMap(([cell, count]) => {
    const square = readSquareCell(cell)
    return square && count > 0 ? [{...square, count}] : []
  })
  return shown.flatMap(({cell, count}) => {
    if (count === null) return []
    const squares = counted
      .filter(({part}) => part === cell)
      .sort((a, b) => a.row - b.row || a.column - b.column)
    const marked = squares.reduce((sum, square) => sum + square.count, 0)
    const line = withholdLine([...squares.map((square) => square.count), count - marked], smallest)
    return squares.flatMap(({column, row}, at): SquareCount[] => {
      const people = line[at]
      if (!people) return []
      return [{column, row, ...(cell === ON_MAP ? {} : {district: cell}), count: people}]
    })
  })
}
