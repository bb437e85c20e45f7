/** What LibreOffice reads in sheets whose cells and heads look like formulas. */
import {execFile, execFileSync} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {csvPen} from './csv.ts'
import {penned} from './pen.ts'
import {workbookOf} from './workbook.ts'

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

/** Commas, quotes, UTF-8, from line 1; the last one: formulas are run. */
const filter = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true'
const isThere = isInstalled()
const leads = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\u200f=', ' =', '\t=', '\n=']
const traps = leads.flatMap((lead) => [`${lead}1+1`, `${lead}HYPERLINK("https://evil.example";"x")`])
const rows = [traps.toReversed(), traps.map(() => 'يا سلام')]

describe.skipIf(!isThere)('LibreOffice (SKIPPED where soffice is not installed)', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saha-libreoffice-'))
  })
  afterAll(() => rm(folder, {recursive: true, force: true}))

  /** A file as LibreOffice opens and saves it again. */
  async function saved(as: string, name: string, pieces: AsyncIterable<Buffer>, ...more: string[]) {
    await writeFile(join(folder, name), pieces)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const to = ['--convert-to', as, '--outdir', folder]
    await promisify(execFile)('soffice', [profile, '--headless', ...more, ...to, join(folder, name)])
    return readFile(join(folder, name.replace(/\.\w+$/, `.${as}`)), 'utf8')
  }
  /** XML that says which cells are formulas. */
  const opened = (name: string, pieces: AsyncIterable<Buffer>, ...more: string[]) =>
    saved('fods', name, pieces, ...more)
  const formulas = (xml: string) => xml.match(/table:formula="[^"]*"/g) ?? []

  test('finds no formula in a workbook, in no cell and no head', {timeout: 120_000}, async () => {
    const xml = await opened('book.xlsx', workbookOf([{name: 'responses', head: traps, rows}], true))

    expect(formulas(xml)).toEqual([])
    expect(xml).toContain('1+1')
    expect(xml).toContain('يا سلام')
  })

  test(
    'finds every cell of a workbook in its place, whatever is empty beside it',
    {timeout: 120_000},
    async () => {
      const gaps = [
        ['a', null, 'c', ''],
        [null, 2, null, 4],
        ['', '', '', ''],
        [null, null, null, 'last'],
      ]
      const book = workbookOf([{name: 'responses', head: ['one', '', 'three', 'four'], rows: gaps}], true)

      const csv = await saved('csv', 'gaps.xlsx', book)

      expect(csv.trim().split('\n')).toEqual(['one,,three,four', 'a,,c,', ',2,,4', ',,,', ',,,last'])
    },
  )

  test('finds no formula in CSV, even where it is told to look for them', {timeout: 120_000}, async () => {
    const csv = penned(csvPen(traps), rows)

    const xml = await opened('sheet.csv', csv, filter)

    expect(formulas(xml)).toEqual([])
    expect(xml).toContain('1+1')
    expect(xml).toContain('يا سلام')
  })

  test('would find those of a file that takes no care', {timeout: 120_000}, async () => {
    async function* careless() {
      yield Buffer.from('a\r\n=1+1\r\n')
    }

    expect(formulas(await opened('careless.csv', careless(), filter))).toHaveLength(1)
  })
})
