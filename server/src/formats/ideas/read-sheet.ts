import type {IdeaAccount, IdeaRow} from '@saha/domain'
import {CsvError, parse} from 'csv-parse/sync'
import {delimiterOf} from '../delimiter-of.ts'
import {IdeasRefusal} from './ideas-refusal.ts'

/** Rows of a sheet: ideas of a large city over many years. */
const mostRows = 500_000
/** Characters of one row. */
const longestRecord = 20_000_000

/**
 * The rows of a CSV file under its first line.
 *
 * @param delimiter default: the one of comma, semicolon and tab of which the first line has most.
 * @param account told of rows that have more or fewer cells than the first line.
 * @throws IdeasRefusal
 */
export function readSheet(
  text: string,
  delimiter: string | undefined,
  account: IdeaAccount,
): {names: string[]; rows: IdeaRow[]} {
  const lines = parsed(text, delimiter ?? delimiterOf(text))
  const [head, ...rest] = lines
  if (!head) throw new IdeasRefusal('no-columns')
  const names = head.cells.map((name, at) => name.trim() || `column ${at + 1}`)
  const places = new Map(names.map((name, at) => [name, at]))
  const rows = rest.flatMap(({cells, line}): IdeaRow[] => {
    const where = `line ${line}`
    if (cells.length !== names.length) {
      account.read += 1
      account.add('not-readable', where)
      return []
    }
    return [{where, cell: (column) => cells[places.get(column) ?? -1] ?? ''}]
  })
  return {names, rows}
}

interface Line {
  cells: string[]
  /** On which it begins, from 1. */
  line: number
}

function parsed(text: string, delimiter: string): Line[] {
  let records: {info: {lines: number}; record: string[]}[]
  try {
    // The library's types know nothing of what `info` adds.
    records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      // Quotation marks within a cell that has none around it are words.
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRecord,
      to: mostRows,
    }) as unknown as typeof records
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new IdeasRefusal('not-csv', `line ${String(error.lines ?? '')}`)
  }
  return records.map(({record}, at) => ({cells: record, line: (records[at - 1]?.info.lines ?? 0) + 1}))
}
