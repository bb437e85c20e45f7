/** A sheet with a row of headings, read cell by cell; cells that nobody asked for can be listed. */
import {shownName} from '../account.ts'
import {isExtensionField, type Extension} from '../extension.ts'
import {readHeading, type Heading} from './headings.ts'
import type {Sheet, SheetRow} from './sheet.ts'

interface Column extends Heading {
  at: number
  /** As written. */
  heading: string
}

/** Words of a cell, and the language of its column as it is written. */
export interface CellWords {
  language: string | undefined
  words: string
}

export interface Table {
  sheet: string
  columns: readonly Column[]
  rows: readonly TableRow[]
}

/** The rows below the first one, which holds the headings. */
export function readTable({name, rows}: Sheet): Table {
  const sheet = shownName(name)
  const [headings, ...rest] = rows
  const columns = (headings?.cells ?? []).flatMap((cell, at): Column[] => {
    const heading = cell.trim()
    return heading === '' ? [] : [{...readHeading(heading), at, heading}]
  })
  return {sheet, columns, rows: rest.map((row) => new TableRow(sheet, columns, row))}
}

export class TableRow {
  readonly number: number
  private readonly sheet: string
  private readonly columns: readonly Column[]
  private readonly cells: readonly string[]
  private readonly seen = new Set<string>(['saha'])

  constructor(sheet: string, columns: readonly Column[], {number, cells}: SheetRow) {
    this.number = number
    this.sheet = sheet
    this.columns = columns
    this.cells = cells
  }

  /** The first cell under this heading that is not empty. */
  get(...keys: readonly string[]): string {
    for (const key of keys) this.seen.add(key)
    const column = this.columns.find(({key, at}) => keys.includes(key) && this.at(at) !== '')
    return column ? this.at(column.at) : ''
  }

  /** Words under this heading, per language. */
  words(key: string): CellWords[] {
    this.seen.add(key)
    return this.columns.flatMap((column) => {
      const words = column.key === key ? this.at(column.at) : ''
      return words === '' ? [] : [{language: column.part, words}]
    })
  }

  /** Place of the row, or of one of its cells. */
  where(key?: string): string {
    const column = this.columns.find((one) => one.key === key && this.at(one.at) !== '')
    const place = `${this.sheet}, row ${this.number}`
    return column ? `${place}, column ${shownName(column.heading)}` : place
  }

  /** What Saha added in columns of its own; undefined when a cell cannot be read. */
  get extension(): Extension | undefined | 'not-readable' {
    const texts = this.ownTexts().filter(([field]) => isExtensionField(field))
    if (texts.length === 0) return undefined
    try {
      return Object.fromEntries(texts.map(([field, text]): [string, unknown] => [field, JSON.parse(text)]))
    } catch {
      return 'not-readable'
    }
  }

  /** A name that Saha added, which is no field. */
  ownName(field: string): string {
    return this.ownTexts().find(([name]) => name === field)?.[1] ?? ''
  }

  /** Headings of cells that hold something nobody asked for. */
  get unread(): Column[] {
    return this.columns.filter(({key, at}) => !this.seen.has(key) && this.at(at) !== '')
  }

  // A long text goes on in columns named `field.2`, `field.3`, …
  private ownTexts(): [string, string][] {
    const texts = new Map<string, string>()
    for (const {key, part = '', at} of this.columns) {
      if (key !== 'saha' || this.at(at) === '') continue
      const field = part.split('.')[0] ?? ''
      texts.set(field, (texts.get(field) ?? '') + (this.cells[at] ?? ''))
    }
    return [...texts]
  }

  private at(column: number): string {
    return (this.cells[column] ?? '').trim()
  }
}
