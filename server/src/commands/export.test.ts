/** `pnpm saha export` as somebody types it. */
import XLSX from '@e965/xlsx'
import type {Definition, Survey} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {parse} from 'csv-parse/sync'
import {execFile} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {formOf, openSquare, parkDefinition, post} from '../saha.test-kit.ts'
import {migrate} from '../storage/migrate.ts'
import {openStore} from '../storage/open.ts'

const cli = join(import.meta.dirname, '../cli.ts')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-export-'))
  const store = await openStore(join(folder, 'saha.db'))
  await migrate(store)
  const square = await openSquare(store)
  await square.define()
  await square.sendMany(3, 0)
  await square.define(reachDefinition())
  for (const [number, name] of ['a', 'b'].entries()) {
    const form = formOf(number, {email: `${name}@town.example`}, versionOf(reach))
    const path = pathOf('sendResponse', {municipality: 'irbid', activity: 'reach'})
    await square.app.request(path, post(form))
  }
  await store.close()
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const reach: Survey = {
  pages: [
    {
      id: 'only',
      questions: [
        {id: 'email', type: 'contact', by: 'email', text: {en: 'Your address'}, why: {en: 'To invite you.'}},
      ],
    },
  ],
}

/** The usual consultation with a second survey that asks how people can be reached. */
function reachDefinition(): Definition {
  const definition = parkDefinition()
  const [park] = definition.consultations
  const [survey] = park?.activities ?? []
  if (survey) park?.activities.push({...survey, id: 'reach', survey: reach})
  return definition
}

async function saha(...args: string[]): Promise<{code: number; out: string; err: string}> {
  try {
    const env = {...process.env, SAHA_DATABASE: join(folder, 'saha.db')}
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [cli, 'export', ...args], {env})
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

test('it explains itself', async () => {
  const {code, out} = await saha('--help')

  expect(code).toBe(0)
  expect(out).toContain('Usage: pnpm saha export')
  expect(out).toContain('Exit codes:')
})

test('it writes a row for each response to the standard output', async () => {
  const {code, out} = await saha('irbid/park-survey')

  expect(code).toBe(0)
  expect(parse(out, {bom: true})).toHaveLength(4)
})

test('it writes a file and what its columns mean, for nobody else to read', async () => {
  const file = join(folder, 'responses.json')

  const {out} = await saha(
    'irbid/park-survey',
    '--format',
    'json',
    '--shape',
    'long',
    '--out',
    file,
    '--json',
  )

  const dictionary = join(folder, 'responses.dictionary.json')
  expect(JSON.parse(out)).toEqual({responses: 3, files: [file, dictionary]})
  expect(JSON.parse(await readFile(file, 'utf8'))).toContainEqual({
    response: 1,
    day: '2026-06-15',
    channel: 'web',
    column: 'often',
    value: 'daily',
  })
  expect(JSON.parse(await readFile(dictionary, 'utf8'))[0]).toMatchObject({column: 'response'})
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('it writes a workbook that explains itself on its second sheet', async () => {
  const file = join(folder, 'responses.xlsx')

  const {out} = await saha('irbid/park-survey', '--format', 'xlsx', '--labels', 'ar', '--out', file, '--json')

  const {SheetNames, Sheets} = XLSX.read(await readFile(file))
  expect(JSON.parse(out)).toEqual({responses: 3, files: [file]})
  expect(SheetNames).toEqual(['responses', 'dictionary'])
  expect(XLSX.utils.sheet_to_json(Sheets.responses!)).toHaveLength(3)
})

test('it can say chosen options in words, and leave out what citizens wrote', async () => {
  const {out} = await saha('irbid/park-survey', '--labels', 'en', '--no-free-text')

  expect(out).toContain('"Daily"')
  expect(out).not.toContain('Shade, please.')
})

test('it writes what was left to be reached by apart, with its purpose and without answers', async () => {
  const {out} = await saha('irbid/reach', '--contacts')
  const responses = await saha('irbid/reach')

  const [head, ...rows] = parse(out, {bom: true}) as string[][]
  expect(head).toEqual(['question', 'for', 'contact'])
  expect(rows.toSorted()).toEqual([
    ['email', 'To invite you.', 'a@town.example'],
    ['email', 'To invite you.', 'b@town.example'],
  ])
  expect(responses.out).not.toContain('town.example')
})

test('it overwrites nothing', async () => {
  const file = join(folder, 'saha.db')

  const {code, err} = await saha('irbid/park-survey', '--out', file)

  expect(code).toBe(1)
  expect(err).toBe(`${file} cannot be written (EEXIST).\n`)
})

test.each([
  ['nothing at all', 2, []],
  ['an activity that there is not', 1, ['irbid/other']],
  ['half an address', 2, ['irbid']],
  ['a format that there is not', 2, ['irbid/park-survey', '--format', 'xls']],
  ['a language that the municipality does not publish in', 2, ['irbid/park-survey', '--labels', 'fr']],
  ['contacts in the shape of responses', 2, ['irbid/park-survey', '--contacts', '--shape', 'long']],
  ['a shape that there is not', 2, ['irbid/park-survey', '--shape', 'constructor']],
  ['a folder that there is not', 1, ['irbid/park-survey', '--out', '/nowhere/a.csv']],
])('it refuses %s in one line, and writes nothing', async (_, expected, args) => {
  const before = await readdir(folder)

  const {code, out, err} = await saha(...args)

  expect([code, out]).toEqual([expected, ''])
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(await readdir(folder)).toEqual(before)
})
