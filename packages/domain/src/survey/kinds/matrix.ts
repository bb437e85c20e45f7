/** Matrix: for each row one column, or several. Counted per row and column. */
import type {Answer, AnswerProblemCode, MatrixQuestion} from '@saha/contract'
import {asRows, chosenInRow} from '../answer-shapes.ts'

/** Whether an answer chooses known columns in known rows; in every row when the question is required. */
export function checkMatrix(question: MatrixQuestion, answer: Answer): AnswerProblemCode | undefined {
  const given = asRows(answer)
  if (!given || Object.keys(given).length === 0) return 'wrong-type'
  const rows = new Set(question.rows.map(({id}) => id))
  const columns = new Set(question.columns.map(({id}) => id))
  for (const [row, chosen] of Object.entries(given)) {
    if (!rows.has(row)) return 'unknown-option'
    if (Array.isArray(chosen) !== (question.multiple === true)) return 'wrong-type'
    const ids = chosenInRow(given, row)
    if (ids.some((id) => !columns.has(id))) return 'unknown-option'
    if (ids.length === 0) return 'wrong-type'
    if (new Set(ids).size < ids.length) return 'repeated'
  }
  return question.required && Object.keys(given).length < rows.size ? 'rows-missing' : undefined
}

/** Name of the cell of a column in a row. */
export function matrixCell(row: string, column: string): string {
  return `${row}/${column}`
}

/** Name of the cell of the people who answered a row: counted, not published. */
export function rowAnswered(row: string): string {
  return `${row}/+`
}

/** Every column in every row, row by row. */
export function matrixCells(question: MatrixQuestion): string[] {
  return question.rows.flatMap((row) => question.columns.map((column) => matrixCell(row.id, column.id)))
}

/** The cells that an answer adds to. */
export function matrixHits(answer: Answer): string[] {
  const rows = asRows(answer) ?? {}
  return Object.keys(rows).flatMap((row) => [
    rowAnswered(row),
    ...chosenInRow(rows, row).map((column) => matrixCell(row, column)),
  ])
}
