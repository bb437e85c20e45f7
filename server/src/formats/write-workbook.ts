import XLSX from '@e965/xlsx'
import type {Sheet} from '@saha/domain'

/**
 * An .xlsx workbook of these sheets. Every cell is text: nothing in it is ever a formula.
 *
 * @param rightToLeft whether the first column stands on the right.
 */
export function writeWorkbook(sheets: readonly Sheet[], rightToLeft: boolean): Buffer {
  const workbook = XLSX.utils.book_new()
  for (const {name, rows} of sheets) {
    const cells = rows.map((row) => row.cells.map(textCell))
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(cells), name)
  }
  workbook.Workbook = {...workbook.Workbook, Views: [{RTL: rightToLeft}]}
  const written: unknown = XLSX.write(workbook, {
    type: 'buffer',
    bookType: 'xlsx',
    compression: true,
    bookSST: true,
  })
  if (!Buffer.isBuffer(written)) throw new TypeError('a workbook is written as bytes')
  return written
}

function textCell(text: string): XLSX.CellObject | null {
  return text === '' ? null : {t: 's', v: escaped(text)}
}

// Workbooks read `_x0041_` as a character, and drop carriage returns that stand as such.
function escaped(text: string): string {
  return text.replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x').replaceAll('\r', '_x000D_')
}
