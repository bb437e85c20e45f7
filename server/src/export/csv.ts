/** Sheets as CSV that spreadsheets read as text: UTF-8 with its mark, and nothing that they would run. */
import type {Cell} from './columns.ts'
import type {Pen} from './pen.ts'

/**
 * How a formula begins, in plain and in full width, after marks of direction and white space that spreadsheets may
 * look past.
 */
const formula = /^[\p{Cf}\s]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

/** Text that no spreadsheet takes for a formula: an apostrophe stands before one. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Heads are rows like all others. */
export function csvPen(head: readonly string[]): Pen {
  return {
    position: null,
    begin: async () => Buffer.from(`\ufeff${lineOf(head)}`),
    add: async (rows) => Buffer.from(rows.map(lineOf).join('')),
    end: async () => Buffer.alloc(0),
  }
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

/** All text is quoted: or what follows a line end or a semicolon within it would be a row or a cell of its own. */
function written(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`
}
