/**
 * Workbooks (.xlsx) that are written as their rows are read, so that memory does not grow with them. Text stands in the
 * cells themselves, as text: nothing in it is ever a formula, not even when somebody edits the cell.
 */
import type {Cell} from './columns.ts'
import {penned, type Pen} from './pen.ts'
import {framework, main, prolog} from './workbook-framework.ts'
import {Archive, type ArchivePosition} from './zip.ts'

/** A table of a workbook. What does not fit on one sheet goes on on the next. */
export interface Table {
  /** At most 25 characters, none of `[]:*?/\`. */
  name: string
  /** Repeated at the top of every sheet. */
  head: readonly string[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/** A table that is known from the beginning. */
export interface WholeTable extends Table {
  rows: readonly (readonly Cell[])[]
}

/** How far a workbook is: plain data, with which it can be gone on with. */
export interface BookPosition {
  archive: ArchivePosition
  /** Names of the sheets so far. */
  sheets: readonly string[]
  /** Rows on the last sheet, its head among them. */
  rows: number
}

export interface BookOptions {
  /** Whether the first column stands on the right. */
  isRightToLeft: boolean
  /** Tables that stand behind the first. */
  further?: readonly WholeTable[]
  /** Where another pen has broken off. */
  from?: BookPosition | undefined
}

/** Rows that spreadsheets show, the head among them. */
const mostRows = 1_048_576
/** Columns that spreadsheets show. */
export const mostColumns = 16_384
/** UTF-16 units that a cell holds. */
const longestText = 32_767

/**
 * @param tables of the first the rows are read as they are written.
 * @throws RangeError when a table is wider than a sheet can be, or the file larger than 4 GB.
 */
export function workbookOf(
  [first, ...further]: readonly [Table, ...WholeTable[]],
  isRightToLeft: boolean,
): AsyncGenerator<Buffer> {
  return penned(bookPen(first, {isRightToLeft, further}), first.rows)
}

/**
 * Writes a workbook, the first of its tables as its rows come.
 *
 * @throws RangeError as `workbookOf`.
 */
export function bookPen(
  {name, head}: Omit<Table, 'rows'>,
  {isRightToLeft, further = [], from}: BookOptions,
): Pen & {readonly position: BookPosition} {
  const widest = Math.max(head.length, ...further.map((table) => table.head.length))
  if (widest > mostColumns) throw new RangeError(`A sheet holds ${mostColumns} columns at most.`)
  const archive = new Archive(from?.archive)
  const sheets = [...(from?.sheets ?? [])]
  const letters = lettersFor(widest)
  let rows = from?.rows ?? 0
  const say = (xml: string) => archive.add(Buffer.from(xml))

  async function open(sheet: string, top: readonly string[]): Promise<Buffer> {
    sheets.push(sheet)
    rows = 1
    const opened = archive.open(`xl/worksheets/sheet${sheets.length}.xml`)
    return Buffer.concat([opened, await say(sheetHead(isRightToLeft) + rowXml(letters, rows, top))])
  }

  async function add(some: readonly (readonly Cell[])[]): Promise<Buffer> {
    return say(some.map((row) => rowXml(letters, (rows += 1), row)).join(''))
  }

  async function close(): Promise<Buffer> {
    const last = await say('</sheetData></worksheet>')
    return Buffer.concat([last, archive.close()])
  }

  return {
    get position() {
      return {archive: archive.position, sheets: [...sheets], rows}
    },
    begin: () => open(name, head),
    add: async (some) => {
      const room = mostRows - rows
      if (some.length <= room) return add(some)
      const pieces = [await add(some.slice(0, room)), await close()]
      pieces.push(await open(`${name} ${sheets.length + 1}`, head), await add(some.slice(room)))
      return Buffer.concat(pieces)
    },
    end: async () => {
      const pieces = [await close()]
      for (const table of further)
        pieces.push(await open(table.name, table.head), await add(table.rows), await close())
      for (const file of framework(sheets))
        pieces.push(archive.open(file.name), await say(file.text), archive.close())
      return Buffer.concat([...pieces, archive.end()])
    },
  }
}

/** Width of a column, in digits: most answers in words are seen whole. */
const usualWidth = 22

function sheetHead(isRightToLeft: boolean): string {
  const view = `<sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>`
  return `${prolog}<worksheet xmlns="${main}"><sheetViews>${view}<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="${usualWidth}" defaultRowHeight="15"/><sheetData>`
}

/** Empty cells are left out. A cell names its place only where it does not follow the one before: places are a third of a sheet. */
function rowXml(letters: readonly string[], number: number, cells: readonly Cell[]): string {
  let row = `<row r="${number}">`
  let next = 0
  for (const [at, cell] of cells.entries()) {
    if (cell === null || cell === '') continue
    row += cellXml(at === next ? '' : ` r="${letters[at]}${number}"`, cell)
    next = at + 1
  }
  return `${row}</row>`
}

function cellXml(place: string, cell: string | number): string {
  if (typeof cell === 'number') return `<c${place}><v>${cell}</v></c>`
  const space = spaced.test(cell) ? ' xml:space="preserve"' : ''
  return `<c${place} t="inlineStr" s="1"><is><t${space}>${escaped(cell)}</t></is></c>`
}

/** White space that readers of XML may drop unless they are asked to keep it. Few texts have any. */
const spaced = /^\s|\s$|\s\s|[^\S ]/

/** Names of the first columns: A to Z, then AA and so on. */
function lettersFor(columns: number): string[] {
  return Array.from({length: columns}, (_, at) => {
    let name = ''
    for (let left = at + 1; left > 0; left = Math.floor((left - 1) / 26))
      name = String.fromCharCode(65 + ((left - 1) % 26)) + name
    return name
  })
}

/** Ids, figures and most words: nothing in them means anything to XML or to workbooks. */
const plain = /^[ !#-%'-;=?-^`-~\u00a1-\u1fff]*$/

/** What XML cannot hold becomes U+FFFD; workbooks read `_x0041_` as a character, so its underscore is written as one. */
function escaped(text: string): string {
  const short = text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`
  if (plain.test(short)) return short
  return (
    short
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- these very characters are the point
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
      .replace(/[&<>\r]/g, (character) => entities[character] ?? character)
  )
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '_x000D_'}
