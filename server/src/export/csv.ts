/** Sheets as CSV that spreadsheets read as text: UTF-8 with its mark, and nothing that they would run. */
import {stringify} from 'csv-stringify'
import type {Duplex} from 'node:stream'

/**
 * How a formula begins, in plain and in full width, after marks of direction and white space that spreadsheets may
 * look past.
 */
const formula = /^[\p{Cf}\s]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

/** Text that no spreadsheet takes for a formula: an apostrophe stands before one. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Turns rows into CSV. Heads are rows like all others. */
export function createCsv(): Duplex {
  return stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Or what follows a line end or a semicolon within a text would be a row or a cell of its own.
    quoted_string: true,
    cast: {string: harmless},
  })
}
