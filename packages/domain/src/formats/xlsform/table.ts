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

/** A cell that nobody asked for. */
export interface UnreadCell {
  /** As `Heading` has it; empty where no heading stands above it. */
  key: string
  /** As written; the letters of the column where there is none. */
  heading: string
  /** Place of the cell. */
  where: string
  /** Another cell of the row says the same thing otherwise, and counts. */
  isSecond: boolean
}

/** A sheet whose first row names its columns. */
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

/** A row that remembers which of its cells were looked at. */
export class TableRow {
  readonly number: number
  private readonly sheet: string
  private readonly columns: readonly Column[]
  private readonly cells: readonly string[]
  private readonly seen = new Set<string>(['saha'])
  /** Places of the cells that were taken. */
  private readonly taken = new Set<number>()

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
    if (!column) return ''
    this.taken.add(column.at)
    return this.at(column.at)
  }

  /** Words under this heading, per language. */
  words(key: string): CellWords[] {
    this.seen.add(key)
    return this.columns.flatMap((column) => {
      const words = column.key === key ? this.at(column.at) : ''
      if (words !== '') this.taken.add(column.at)
      return words === '' ? [] : [{language: column.part, words}]
    })
  }

  /** Place of the row, or of one of its cells. */
  where(key?: string): string {
    const column = this.columns.find((one) => one.key === key && this.at(one.at) !== '')
    return column ? this.placeOf(column.heading) : `${this.sheet}, row ${this.number}`
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

  /** Whether no cell holds anything. */
  get isEmpty(): boolean {
    return this.cells.every((cell) => cell.trim() === '')
  }

  /** Cells that hold something nobody asked for, those without a heading among them. */
  get unread(): UnreadCell[] {
    const byPlace = new Map(this.columns.map((column) => [column.at, column]))
    return this.cells.flatMap((_, at): UnreadCell[] => {
      const {key, heading} = byPlace.get(at) ?? {key: '', heading: lettersOf(at)}
      if (this.at(at) === '' || key === 'saha' || this.taken.has(at)) return []
      const isSecond = this.seen.has(key)
      const isSame = isSecond && this.at(at) === this.peek(key)
      return isSame ? [] : [{key, heading, where: this.placeOf(heading), isSecond}]
    })
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

  private placeOf(heading: string): string {
    return `${this.sheet}, row ${this.number}, column ${shownName(heading)}`
  }

  private peek(key: string): string {
    const column = this.columns.find((one) => one.key === key && this.taken.has(one.at))
    return column ? this.at(column.at) : ''
  }

  private at(column: number): string {
    return (this.cells[column] ?? '').trim()
  }
}

/** The letters of a column as spreadsheets have them: A, …, Z, AA, … */
function lettersOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : lettersOf(Math.floor(at / 26) - 1) + last
}
