/** Files that are no surveys, or want to cost more than one. */
import {randomBytes} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {fileBounds} from './file-refusal.ts'
import {importSurvey} from './import-survey.ts'
import {zipOf} from './test-kit/zip.ts'
import {writeWorkbook} from './write-workbook.ts'

const megabyte = 1024 * 1024
const zeros = Buffer.alloc(45 * megabyte)
const sheet = 'xl/worksheets/sheet1.xml'

function workbook(rows: string[][]): Buffer {
  const numbered = rows.map((cells, at) => ({number: at + 1, cells}))
  return writeWorkbook([{name: 'survey', rows: numbered}], false)
}

/** A workbook whose only row stands far down. */
function farDown(row: number): Buffer {
  return packed(`<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>type</t></is></c></row>`)
}

/** A workbook with a form of one question. @param label the cell of its words. */
function formWith(label: string, {before = '', ...more}: Record<string, string> = {}): Buffer {
  const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`
  const head = text('A1', 'type') + text('B1', 'name') + text('C1', 'label')
  const row = text('A2', 'text') + text('B2', 'q') + label
  return packed(`<row r="1">${head}</row><row r="2">${row}</row>`, before, more)
}

/** A workbook as a zip file. @param before stands before its sheet. */
function packed(rows: string, before = '', more: Record<string, string> = {}): Buffer {
  const parts = {
    ...more,
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="s"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    [sheet]: `${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  }
  return zipOf(Object.entries(parts).map(([name, xml]) => ({name, content: Buffer.from(xml)})))
}

describe('a file that is refused', () => {
  test.each<[string, string, Buffer, string]>([
    ['of six megabytes', 'a.csv', Buffer.alloc(6 * megabyte, 'a'), 'too-large'],
    ['that is no workbook', 'a.xlsx', Buffer.from('<html>'), 'not-a-workbook'],
    [
      'that begins as a workbook does',
      'a.xlsx',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(9000)]),
      'not-a-workbook',
    ],
    [
      'that begins as an old workbook does',
      'a.xls',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(9000)]),
      'not-a-workbook',
    ],
    ['that unpacks to 45 megabytes', 'a.xlsx', zipOf([{name: sheet, content: zeros}]), 'unpacks-too-large'],
    [
      'that lies about what it unpacks to',
      'a.xlsx',
      zipOf([{name: sheet, content: zeros, claims: 10}]),
      'unpacks-too-large',
    ],
    [
      'that lies in parts',
      'a.xlsx',
      zipOf(
        Array.from({length: 9}, (_, at) => ({
          name: `${at}.xml`,
          content: zeros.subarray(0, 6 * megabyte),
          claims: 1,
        })),
      ),
      'unpacks-too-large',
    ],
    [
      'of three thousand parts',
      'a.xlsx',
      zipOf(Array.from({length: 3000}, (_, at) => ({name: `${at}.xml`, content: Buffer.from('x')}))),
      'unpacks-too-large',
    ],
    ['whose only row is the millionth', 'a.xlsx', farDown(1_000_000), 'too-many-rows'],
    [
      'of 500 columns',
      'a.xlsx',
      workbook([Array.from({length: 500}, (_, at) => `c${at}`)]),
      'too-many-columns',
    ],
    ['of 30,000 lines', 'a.csv', Buffer.from('type,name\n' + 'text,q\n'.repeat(30_000)), 'too-many-rows'],
    ['of 500 columns as text', 'a.csv', Buffer.from(`type${',x'.repeat(500)}`), 'too-many-columns'],
    ['with a quote that never ends', 'a.csv', Buffer.from(`type,"${'x'.repeat(megabyte)}`), 'not-csv'],
    ['that is not UTF-8', 'a.csv', Buffer.from('type,name\ntext,\xff\xfe', 'latin1'), 'not-text'],
    ['that is half JSON', 'a.json', Buffer.from('{"pages":['), 'not-json'],
    ['of brackets alone', 'a.json', Buffer.from('['.repeat(4 * megabyte)), 'not-json'],
    [
      'of lists within lists',
      'a.json',
      Buffer.from('['.repeat(megabyte) + ']'.repeat(megabyte)),
      'not-a-survey',
    ],
    ['that is empty', 'a.xlsx', Buffer.alloc(0), 'not-a-workbook'],
  ])('%s says why, soon', async (_, name, bytes, code) => {
    const start = performance.now()
    const before = process.memoryUsage().rss
    const result = await importSurvey({name, bytes})

    expect(result).toMatchObject({is: 'refused', refused: {code}})
    expect(performance.now() - start).toBeLessThan(3000)
    expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(200)
  })

  test('never shows what stands in it', async () => {
    const bytes = Buffer.from('<script>alert(1)</script>,b\n"<img src=x onerror=alert(2)>",c\n')
    const result = await importSurvey({name: '<b>.csv', bytes})

    expect(result.is).toBe('refused')
    expect(JSON.stringify(result)).not.toMatch(/<(?:script|img|b)/)
  })
})

test('formulas and markup of a workbook come in as text', async () => {
  const bytes = workbook([
    ['type', 'name', 'label'],
    ['text', 'q', '=HYPERLINK("https://x.example")'],
    ['text', 'r', '<img src=x onerror=alert(1)>Name'],
  ])
  const result = await importSurvey({name: 'a.xlsx', bytes})

  expect(result).toMatchObject({
    imported: {
      survey: {pages: [{questions: [{text: {en: '=HYPERLINK("https://x.example")'}}, {text: {en: 'Name'}}]}]},
    },
  })
})

const laughs = Array.from({length: 9}, (_, at) => {
  const inner = `&a${at};`.repeat(10)
  return `<!ENTITY a${at + 1} "${inner}">`
}).join('')
const words = (text: string) => `<c r="C2" t="inlineStr"><is><t>${text}</t></is></c>`

test.each<[string, Buffer, string]>([
  [
    'words that stand for ten others, nine times over, stay as written',
    formWith(words('&a9;'), {before: `<!DOCTYPE a [<!ENTITY a0 "ha">${laughs}]>`}),
    '&a9;',
  ],
  [
    'no other file is read for it',
    formWith(words('&e;'), {before: '<!DOCTYPE e [<!ENTITY e SYSTEM "file:///etc/passwd">]>'}),
    '&e;',
  ],
  ['macros do nothing', formWith(words('Name'), {'xl/vbaProject.bin': 'x'.repeat(1000)}), 'Name'],
  [
    'a formula is what it came to, and not run',
    formWith('<c r="C2" t="str"><f>WEBSERVICE("http://127.0.0.1/")</f><v>Name</v></c>'),
    'Name',
  ],
  ['a formula that went wrong says so', formWith('<c r="C2" t="e"><v>#REF!</v></c>'), '#REF!'],
])('in a workbook %s', async (_, bytes, shown) => {
  const result = await importSurvey({name: 'a.xlsx', bytes})

  expect(result).toMatchObject({imported: {survey: {pages: [{questions: [{id: 'q', text: {en: shown}}]}]}}})
})

test('a question with a million options is refused, soon', async () => {
  const choices = Array.from({length: 1_000_000}, (_, at) => at % 10)
  const bytes = Buffer.from(JSON.stringify({elements: [{type: 'radiogroup', name: 'q', choices}]}))
  const start = performance.now()

  const result = await importSurvey({name: 'a.json', bytes})

  expect(result).toMatchObject({refused: {code: 'nothing-to-ask', remarks: [{code: 'too-many-options'}]}})
  expect(performance.now() - start).toBeLessThan(3000)
})

test('names of the language itself are names like others', async () => {
  const bytes = workbook([
    ['type', 'name', 'label'],
    ['text', '__proto__', 'A'],
    ['text', 'constructor', 'B'],
  ])

  const result = await importSurvey({name: 'a.xlsx', bytes})

  expect(result).toMatchObject({
    imported: {survey: {pages: [{questions: [{id: 'proto'}, {id: 'constructor'}]}]}},
  })
})

test('a workbook as large as one may be is read', async () => {
  const rows = Array.from({length: fileBounds.rows - 1}, (_, at) => [
    at < 900 ? 'text' : '',
    at < 900 ? `q${at}` : 'note',
  ])
  const result = await importSurvey({name: 'a.xlsx', bytes: workbook([['type', 'name'], ...rows])})

  expect(result.is).toBe('imported')
})
