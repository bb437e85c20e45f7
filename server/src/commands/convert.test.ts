/** The command as somebody types it: real processes, real files. */
import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'

const cli = join(import.meta.dirname, '../cli.ts')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-convert-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

async function convert(...args: string[]): Promise<{code: number; out: string; err: string}> {
  try {
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [cli, 'convert', ...args])
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const form = 'type,name,label\ntext,street,Which street?\nbarcode,code,Scan\n'

test('a form becomes an activity for a definition file, with its account', async () => {
  const {code, out, err} = await convert(await file('streets.csv', form))

  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    id: 'streets',
    kind: 'survey',
    survey: {pages: [{questions: [{id: 'street', type: 'short-text', text: {en: 'Which street?'}}]}]},
  })
  expect(err).toContain('lost    survey, row 3, column type, code: Saha has no such kind of question.')
  expect(err).toContain('1 questions. Not carried over: 1')
})

test('a survey goes round all formats and stays the same', async () => {
  const [activity, workbook, json, back] = ['a.json', 'b.xlsx', 'c.json', 'd.json'].map((name) =>
    join(folder, name),
  )
  await convert(await file('round.csv', form), '--out', activity!)
  await convert(activity!, '--to', 'xlsform', '--out', workbook!)
  await convert(workbook!, '--to', 'surveyjs', '--out', json!)
  await convert(json!, '--out', back!)

  const [first, last] = await Promise.all(
    [activity, back].map(async (name) => JSON.parse(await readFile(name!, 'utf8'))),
  )
  expect(last.survey).toEqual(first.survey)
})

test('a form that cannot be imported is refused with the row and the reason', async () => {
  const {code, err} = await convert(await file('broken.csv', 'type,name\ntext,q\nend group,\n'))

  expect(code).toBe(1)
  expect(err).toContain('an "end" without its "begin" (survey, row 3, column type)')
})

test('--json tells programs the same', async () => {
  const {out} = await convert(await file('streets.csv', form), '--json')
  const refused = await convert(await file('none.csv', 'type,name\nstart,s\n'), '--json')

  expect(JSON.parse(out)).toMatchObject({
    questions: 1,
    remarks: [{code: 'language-assumed'}, {code: 'no-such-kind'}],
    renamed: [],
  })
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.out)).toMatchObject({
    refused: {code: 'nothing-to-ask', remarks: [{code: 'records-device'}]},
  })
})

test.each([
  ['no file', []],
  ['a format that there is not', ['x.csv', '--to', 'word']],
  ['a language that there is not', ['x.csv', '--language', '<b>']],
  ['a workbook for the screen', ['x.csv', '--to', 'xlsform']],
])('%s is a wrong call', async (_, args) => {
  expect((await convert(...args)).code).toBe(2)
})

test('explains itself', async () => {
  expect((await convert('--help')).out).toContain('Usage: pnpm saha convert')
})
