/** What a workbook, or a text that stands for one, holds. */

/** A row that is not empty. */
export interface SheetRow {
  /** As spreadsheets count: the first row is 1. */
  number: number
  /** Texts of the cells from the first column on; empty ones are `''`. */
  cells: readonly string[]
}

/** One sheet, in the order of its rows. */
export interface Sheet {
  name: string
  rows: readonly SheetRow[]
}
