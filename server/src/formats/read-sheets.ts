import XLSX from '@e965/xlsx'
import {shownName, type Sheet, type SheetRow} from '@saha/domain'
import {fileBounds, FileRefusal} from './file-refusal.ts'

const options = {dense: true, cellNF: true, cellFormula: false, cellHTML: false, cellStyles: false} as const

/**
 * The sheets of an .xlsx or .xls workbook as texts: what formulas came to when the file was written, never the formulas.
 *
 * @param source an .xls file, or the unpacked parts of an .xlsx file.
 * @throws FileRefusal
 */
export function readSheets(source: Buffer | ReadonlyMap<string, Buffer>): Sheet[] {
  const workbook = XLSX.read(Buffer.isBuffer(source) ? source : repacked(source), options)
  if (workbook.SheetNames.length > fileBounds.sheets) throw new FileRefusal('too-many-sheets')
  let characters = 0
  return workbook.SheetNames.map((name) => {
    const rows = rowsOf(workbook.Sheets[name]?.['!data'] ?? [], shownName(name))
    characters += rows.reduce((sum, {cells}) => sum + cells.reduce((all, cell) => all + cell.length, 0), 0)
    if (characters > fileBounds.characters) throw new FileRefusal('too-much-text', shownName(name))
    return {name: name.slice(0, 100), rows}
  })
}

// The library gets parts that were already unpacked within bounds, not the file that somebody sent.
function repacked(parts: ReadonlyMap<string, Buffer>): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new()
  for (const [name, part] of parts) XLSX.CFB.utils.cfb_add(container, `/${name}`, part)
  return new Uint8Array(XLSX.CFB.write(container, {fileType: 'zip', type: 'buffer'}))
}

// Only rows that hold something: a sheet may claim a million.
function rowsOf(
  data: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[],
  sheet: string,
): SheetRow[] {
  const rows: SheetRow[] = []
  data.forEach((row, at) => {
    const cells = Array.from(row ?? [], textOf)
    while (cells.at(-1) === '') cells.pop()
    if (cells.length === 0) return
    const place = `${sheet}, row ${at + 1}`
    if (at >= fileBounds.rows) throw new FileRefusal('too-many-rows', place)
    if (cells.length > fileBounds.columns) throw new FileRefusal('too-many-columns', place)
    if (cells.some((cell) => cell.length > fileBounds.cellCharacters))
      throw new FileRefusal('too-long-cell', place)
    rows.push({number: at + 1, cells})
  })
  return rows
}

function textOf(cell: XLSX.CellObject | undefined): string {
  if (!cell || cell.v === undefined) return ''
  // What a broken formula shows, such as #REF!: its author sees it in the survey.
  if (cell.t === 'e') return cell.w ?? ''
  if (cell.t === 'b') return cell.v === true ? 'TRUE' : 'FALSE'
  if (cell.t !== 'n') return String(cell.v)
  const isDay = cell.z !== undefined && XLSX.SSF.is_date(String(cell.z))
  return isDay ? String(XLSX.SSF.format('yyyy-mm-dd', cell.v)) : String(cell.v)
}
