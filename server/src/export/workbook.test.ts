/** Workbooks as another program opens them. */
import XLSX from '@e965/xlsx'
import {describe, expect, test} from 'vitest'
import type {Cell} from './columns.ts'
import {workbookOf, type Table, type WholeTable} from './workbook.ts'

async function bytesOf(tables: readonly [Table, ...WholeTable[]], isRightToLeft = false): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of workbookOf(tables, isRightToLeft)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function opened(rows: Cell[][], head: string[] = ['a', 'b']): Promise<XLSX.WorkSheet> {
  const book = XLSX.read(await bytesOf([{name: 'responses', head, rows}]), {
    cellFormula: true,
    cellStyles: true,
  })
  const sheet = book.Sheets.responses
  if (!sheet) throw new Error('The workbook has no such sheet.')
  return sheet
}

const rowsOf = (sheet: XLSX.WorkSheet) =>
  XLSX.utils.sheet_to_json(sheet, {header: 1, defval: null, raw: true})
const formulasIn = (sheet: XLSX.WorkSheet) =>
  Object.entries(sheet).filter(([place, cell]) => !place.startsWith('!') && cell.f !== undefined)

describe('a workbook', () => {
  test('gives back what was put in: words in any script, figures and gaps', async () => {
    const rows: Cell[][] = [
      ['يا سلام', -5],
      [null, 0.25],
      ['two\nlines & <b>"quotes"</b>', ''],
      [' spaces ', 1e21],
      ['_x0041_', 'a\rb'],
    ]

    const [head, ...found] = rowsOf(await opened(rows))

    expect(head).toEqual(['a', 'b'])
    expect(found).toEqual([rows[0], rows[1], ['two\nlines & <b>"quotes"</b>', null], rows[3], rows[4]])
  })

  test('asks readers to keep white space where there is any to lose', async () => {
    const rows: Cell[][] = [
      [' before'],
      ['after '],
      ['two  spaces'],
      ['two\nlines'],
      ['a\ttab'],
      ['none to lose'],
    ]

    const files = XLSX.CFB.read(await bytesOf([{name: 'responses', head: ['a'], rows}]), {type: 'buffer'})
    const xml = Buffer.from(
      XLSX.CFB.find(files, '/xl/worksheets/sheet1.xml')?.content as Uint8Array,
    ).toString()

    expect(
      [...xml.matchAll(/<t( xml:space="preserve")?>([^<]*)</g)].map(([, kept, text]) => [text, !!kept]),
    ).toEqual([
      ['a', false],
      [' before', true],
      ['after ', true],
      ['two  spaces', true],
      ['two\nlines', true],
      ['a\ttab', true],
      ['none to lose', false],
    ])
  })

  const leads = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20']
  const marks = ['', '\u200f', '\u202b', ' ', '\ufeff']
  const traps = marks.flatMap((mark) => leads.map((lead) => `${mark}${lead}HYPERLINK("http://x.example")`))

  test('has no formula, whatever a cell or a head begins with, and keeps it as text when it is edited', async () => {
    const sheet = await opened(
      traps.map((trap) => [trap]),
      traps,
    )

    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!'))
    expect(formulasIn(sheet)).toEqual([])
    expect(cells).toHaveLength(traps.length * 2)
    expect(new Set(cells.map(([, cell]) => cell.t))).toEqual(new Set(['s']))
    const files = XLSX.CFB.read(await bytesOf([{name: 'responses', head: ['='], rows: []}]), {type: 'buffer'})
    const styles = XLSX.CFB.find(files, '/xl/styles.xml')?.content
    expect(Buffer.from(styles as Uint8Array).toString()).toContain('numFmtId="49"')
    expect(Buffer.from(styles as Uint8Array).toString()).toContain('quotePrefix="1"')
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes the word %s for a word',
    async (word) => {
      expect(rowsOf(await opened([[word, word]]))).toContainEqual([word, word])
    },
  )

  test('opens with characters that no file of its kind can hold', async () => {
    const sheet = await opened([['a\u0000b\u000bc\ud800d\uffffe', '👩‍👩‍👧']])

    expect(rowsOf(sheet)[1]).toEqual(['a\ufffdb\ufffdc\ufffdd\ufffde', '👩‍👩‍👧'])
  })

  test('shortens what is too long for a cell, and says so by an ellipsis', async () => {
    const [, [text] = []] = rowsOf(await opened([['ب'.repeat(40_000)]])) as string[][]

    expect(text).toHaveLength(32_767)
    expect(text?.at(-1)).toBe('…')
  })

  test.each([true, false])('runs from right to left: %s', async (isRightToLeft) => {
    const bytes = await bytesOf([{name: 'responses', head: ['ا'], rows: []}], isRightToLeft)

    const files = XLSX.CFB.read(bytes, {type: 'buffer'})
    const sheet = Buffer.from(XLSX.CFB.find(files, '/xl/worksheets/sheet1.xml')?.content as Uint8Array)
    expect(sheet.toString().includes('rightToLeft="1"')).toBe(isRightToLeft)
  })

  test('has a sheet for each table, under its name', async () => {
    const book = XLSX.read(
      await bytesOf([
        {name: 'responses', head: ['a'], rows: [['x']]},
        {name: 'dictionary', head: ['column'], rows: [['a']]},
      ]),
    )

    expect(book.SheetNames).toEqual(['responses', 'dictionary'])
    expect(rowsOf(book.Sheets.dictionary!)).toEqual([['column'], ['a']])
  })

  test('names the columns beyond Z as spreadsheets do', async () => {
    const head = Array.from({length: 800}, (_, at) => `c${at}`)

    expect(Object.keys(await opened([], head)).filter((place) => /^(Z|AA|ZZ|AAA)1$/.test(place))).toEqual([
      'Z1',
      'AA1',
      'ZZ1',
      'AAA1',
    ])
  })

  test('goes on on a further sheet after a million rows, with the head repeated', async () => {
    function* many(): Generator<Cell[]> {
      for (let row = 1; row <= 1_048_577; row += 1) yield [row]
    }

    const book = XLSX.read(await bytesOf([{name: 'r', head: ['n'], rows: many()}]), {sheetRows: 3})

    expect(book.SheetNames).toEqual(['r', 'r 2'])
    expect(rowsOf(book.Sheets['r 2']!)).toEqual([['n'], [1_048_576], [1_048_577]])
  })

  test('that would be wider than any is refused before it begins', () => {
    const head = Array.from({length: 16_385}, () => 'x')

    expect(() => workbookOf([{name: 'r', head, rows: []}], false)).toThrow(RangeError)
  })

  test('whose rows fail half-way fails too, and is not taken for whole', async () => {
    async function* rows(): AsyncGenerator<Cell[]> {
      yield [1]
      throw new Error('The store is gone.')
    }

    await expect(bytesOf([{name: 'r', head: ['n'], rows: rows()}])).rejects.toThrow('The store is gone.')
  })
})
