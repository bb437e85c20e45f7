/**
 * Workbooks (.xlsx) that are written as their rows are read, so that memory does not grow with them. Text stands in the
 * cells themselves, as text: nothing in it is ever a formula, not even when somebody edits the cell.
 */
import type {Cell} from './columns.ts'
import {zip, type ZippedFile} from './zip.ts'

/** A table of a workbook. What does not fit on one sheet goes on on the next. */
export interface Table {
  /** At most 25 characters, none of `[]:*?/\`. */
  name: string
  /** Repeated at the top of every sheet. */
  head: readonly string[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/** Rows that spreadsheets show, the head among them. */
const mostRows = 1_048_576
/** Columns that spreadsheets show. */
export const mostColumns = 16_384
/** UTF-16 units that a cell holds. */
const longestText = 32_767

/** Rows that are written at once. */
const atOnce = 200

/**
 * @param isRightToLeft whether the first column stands on the right.
 * @throws RangeError when a table is wider than a sheet can be, or the file larger than 4 GB.
 */
export function workbookOf(tables: readonly Table[], isRightToLeft: boolean): AsyncIterable<Buffer> {
  const wide = tables.find(({head}) => head.length > mostColumns)
  if (wide) throw new RangeError(`A sheet holds ${mostColumns} columns at most.`)
  return zip(filesOf(tables, isRightToLeft))
}

async function* filesOf(tables: readonly Table[], isRightToLeft: boolean): AsyncGenerator<ZippedFile> {
  const names: string[] = []
  for (const {name, head, rows} of tables) {
    const source = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
    let next = await source.next()
    for (let part = 1; part === 1 || !next.done; part += 1) {
      names.push(part === 1 ? name : `${name} ${part}`)
      const rest = async function* () {
        for (let row = 1; row < mostRows && !next.done; row += 1) {
          yield next.value
          next = await source.next()
        }
      }
      yield {name: `xl/worksheets/sheet${names.length}.xml`, content: sheetXml(head, rest(), isRightToLeft)}
    }
  }
  yield* framework(names)
}

async function* sheetXml(
  head: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  isRightToLeft: boolean,
): AsyncGenerator<string> {
  const view = `<sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>`
  const letters = lettersFor(head.length)
  yield `${prolog}<worksheet xmlns="${main}"><sheetViews>${view}<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rowXml(letters, 1, head)}`
  let waiting: string[] = []
  let number = 1
  for await (const row of rows) {
    number += 1
    waiting.push(rowXml(letters, number, row))
    if (waiting.length < atOnce) continue
    yield waiting.join('')
    waiting = []
  }
  yield `${waiting.join('')}</sheetData></worksheet>`
}

/** Empty cells are left out. */
function rowXml(letters: readonly string[], number: number, cells: readonly Cell[]): string {
  return `<row r="${number}">${cells.map((cell, at) => cellXml(`${letters[at]}${number}`, cell)).join('')}</row>`
}

function cellXml(place: string, cell: Cell): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr" s="1"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

/** Names of the first columns: A to Z, then AA and so on. */
function lettersFor(columns: number): string[] {
  return Array.from({length: columns}, (_, at) => {
    let name = ''
    for (let left = at + 1; left > 0; left = Math.floor((left - 1) / 26))
      name = String.fromCharCode(65 + ((left - 1) % 26)) + name
    return name
  })
}

/** What XML cannot hold becomes U+FFFD; workbooks read `_x0041_` as a character, so its underscore is written as one. */
function escaped(text: string): string {
  return (
    shortened(text)
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- these very characters are the point
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
      .replace(/[&<>\r]/g, (character) => entities[character] ?? character)
  )
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '_x000D_'}

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

/** Style 0: as it comes. Style 1: text (49), kept as text when it is edited (`quotePrefix`). */
const styles = `${prolog}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`

/** The files that hold the sheets together: last, because only then it is known how many there are. */
function* framework(names: readonly string[]): Generator<ZippedFile> {
  const sheets = names.map((name, at) => ({name, number: at + 1}))
  const file = (name: string, text: string): ZippedFile => ({name, content: only(text)})
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = (...all: string[]) =>
    `${prolog}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${typeOf(type)}"/>`

  yield file(
    'xl/workbook.xml',
    `${prolog}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(({name, number}) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
  )
  yield file(
    'xl/_rels/workbook.xml.rels',
    relations(
      ...sheets.map(({number}) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      relation('styles', 'styles', 'styles.xml'),
    ),
  )
  yield file('xl/styles.xml', styles)
  yield file('_rels/.rels', relations(relation('workbook', 'officeDocument', 'xl/workbook.xml')))
  yield file(
    '[Content_Types].xml',
    `${prolog}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${sheets
      .map(({number}) => part(`worksheets/sheet${number}.xml`, 'worksheet'))
      .join('')}</Types>`,
  )
}

async function* only(text: string): AsyncGenerator<string> {
  yield text
}
