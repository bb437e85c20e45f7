/** XLSForms as text: CSV and Markdown, whose sections stand for sheets. */
import type {Sheet, SheetRow} from '@saha/domain'
import {parse} from 'csv-parse/sync'
import {fileBounds, FileRefusal} from './file-refusal.ts'

/**
 * Sheets of a CSV file: a first column that names the sheet where one begins, or one sheet "survey" alone.
 *
 * @throws FileRefusal
 */
export function readCsvSheets(text: string): Sheet[] {
  return sections(checked(csvRows(text)))
}

/**
 * Sheets of Markdown tables, written as `| survey |`, then `| | type | name |`.
 *
 * @throws FileRefusal
 */
export function readMarkdownSheets(text: string): Sheet[] {
  const rows = text.split(/\r?\n/).flatMap((line, at): SheetRow[] => {
    const trimmed = line.trim()
    if (!trimmed.startsWith('|') || /^[|\s:-]*$/.test(trimmed)) return []
    const inner = trimmed.endsWith('|') ? trimmed.slice(1, -1) : trimmed.slice(1)
    return [{number: at + 1, cells: inner.split('|').map((cell) => cell.trim())}]
  })
  return sections(checked(rows))
}

function csvRows(text: string): SheetRow[] {
  try {
    // With `info`, each record comes with its place; the library's types do not say so.
    const records: unknown = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: fileBounds.rows + 1,
    })
    return (records as {record: string[]; info: {lines: number}}[]).map(({record, info}) => ({
      number: info.lines,
      cells: record,
    }))
  } catch {
    throw new FileRefusal('not-csv')
  }
}

function checked(rows: readonly SheetRow[]): SheetRow[] {
  if (rows.length > fileBounds.rows) throw new FileRefusal('too-many-rows', `row ${fileBounds.rows + 1}`)
  for (const {number, cells} of rows) {
    if (cells.length > fileBounds.columns) throw new FileRefusal('too-many-columns', `row ${number}`)
    if (cells.some((cell) => cell.length > fileBounds.cellCharacters))
      throw new FileRefusal('too-long-cell', `row ${number}`)
  }
  return rows.filter(({cells}) => cells.some((cell) => cell.trim() !== ''))
}

function sections(rows: readonly SheetRow[]): Sheet[] {
  const [first] = rows
  const isOneSheet = (first?.cells ?? []).some((cell) => cell.trim().toLowerCase() === 'type')
  if (isOneSheet) return [{name: 'survey', rows}]
  const sheets: {name: string; rows: SheetRow[]}[] = []
  for (const row of rows) {
    const [name = '', ...cells] = row.cells
    if (name.trim() !== '' || sheets.length === 0) sheets.push({name: name.trim().slice(0, 100), rows: []})
    const isNamed = name.trim() !== '' && cells.every((cell) => cell.trim() === '')
    if (!isNamed) sheets.at(-1)?.rows.push({number: row.number, cells})
    if (sheets.length > fileBounds.sheets) throw new FileRefusal('too-many-sheets', `row ${row.number}`)
  }
  return sheets
}
