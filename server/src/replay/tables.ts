import type {Breakdown} from '@saha/contract'
import type {SheetQuestion} from './survey-of-sheet.ts'

/** Which columns of a sheet make a table: the first one's answers, by the others. Counted from 1. */
export type TableColumns = readonly [number, number, ...number[]]

/**
 * Columns as a command line names them: `5:19` is the fifth by the nineteenth, `5:19:24` by both the nineteenth and the
 * twenty-fourth; several tables are parted by commas.
 *
 * @returns `undefined` when that is not what it says.
 */
export function readTables(written: string): TableColumns[] | undefined {
  const tables = written.split(',').map((table) => table.split(':').map(Number))
  const isTable = (columns: number[]): columns is [number, number, ...number[]] =>
    (columns.length === 2 || columns.length === 3) &&
    columns.every((column) => column > 0 && column % 1 === 0)
  return tables.every(isTable) ? tables : undefined
}

/**
 * Declares tables of a sheet.
 *
 * @throws Error when a column is not there.
 */
export function breakdownsOf(sheet: readonly SheetQuestion[], tables: readonly TableColumns[]): Breakdown[] {
  const idOf = (column: number) => {
    const asked = sheet[column - 1]
    if (!asked) throw new Error(`There is no column ${column}: the sheet has ${sheet.length}.`)
    return asked.question.id
  }
  return tables.map(([column, ...by], at) => ({
    id: `table-${at + 1}`,
    question: idOf(column),
    by: by.map(idOf),
  }))
}
