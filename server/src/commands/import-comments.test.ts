/** Comments in and out as somebody types it: real processes, real files, a real store. */
import {CommentsFile} from '@saha/contract'
import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'
import {defineThread, threadDefinition} from '../comments/thread.test-kit.ts'
import {migrate} from '../storage/migrate.ts'
import {openStore} from '../storage/open.ts'

// Each test starts processes, on machines that may be busy.
vi.setConfig({testTimeout: 60_000})

const cli = join(import.meta.dirname, '../cli.ts')
let folder = ''
let database = ''
let file = ''
let runs = 0

const comment = (id: string, more: object = {}) => ({
  id,
  at: '2020-01-01T12:34:00Z',
  name: 'Noor',
  text: `I am ${id}.`,
  ...more,
})
const threads = [
  {
    address: 'https://old.example/plan',
    title: 'Plan',
    comments: [comment('1'), comment('2', {parent: '1', name: ''})],
  },
  {address: 'https://old.example/tree', comments: [comment('1', {parent: '9'})]},
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-import-comments-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))
beforeEach(async () => {
  database = join(folder, `${(runs += 1)}.db`)
  const store = await openStore(database)
  await migrate(store)
  await defineThread(store, threadDefinition({}, {trees: {}}))
  await store.close()
  file = await write({saha: 'comments', version: 1, threads})
})

async function write(content: unknown, name = 'threads.json'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function saha(...args: string[]): Promise<{code: number; out: string; err: string}> {
  const env = {...process.env, SAHA_DATABASE: database}
  try {
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [cli, ...args], {env})
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

const into = ['--into', 'irbid/park-talk']

async function exported(activity = 'irbid/park-talk') {
  const {out} = await saha('export-comments', activity)
  return CommentsFile.parse(JSON.parse(out)).threads[0]?.comments ?? []
}

test.each(['import-comments', 'export-comments'])('%s explains itself', async (command) => {
  const {code, out} = await saha(command, '--help')

  expect(code).toBe(0)
  expect(out).toContain(`Usage: pnpm saha ${command}`)
  expect(out).toContain('Exit codes:')
})

test('threads come in with an account, and the same file again changes nothing', async () => {
  const first = await saha('import-comments', file, ...into)
  const second = await saha('import-comments', file, ...into, '--json')

  expect(first.code).toBe(0)
  expect(first.out).toContain('saha: 3 comments, 2 threads')
  expect(first.out).toContain('2  https://old.example/plan  ->  irbid/park-talk')
  expect(first.out).toContain(
    'changed   threads[1].comments[0]: The comment that it answers is not in the file',
  )
  expect(first.out).toContain('irbid/park-talk: 3 stored, 0 there before')
  expect(JSON.parse(second.out)).toMatchObject({
    read: 3,
    into: [{activity: 'irbid/park-talk', added: 0, known: 3}],
  })
  expect((await exported()).map(({text, name}) => [text, name])).toEqual([
    ['I am 1.', 'Noor'],
    ['I am 2.', 'بلا اسم'],
    ['I am 1.', 'Noor'],
  ])
})

test('a trial tells what would happen, and stores nothing', async () => {
  const {code, out} = await saha('import-comments', file, ...into, '--dry-run')

  expect(code).toBe(0)
  expect(out).toContain('irbid/park-talk: 3 would be stored, 0 there before')
  expect(await exported()).toEqual([])
})

test('one thread of a file can be chosen, and those without a name be called otherwise', async () => {
  await saha('import-comments', file, ...into, '--thread', 'https://old.example/plan', '--unnamed', 'A guest')

  expect((await exported()).map(({name}) => name)).toEqual(['Noor', 'A guest'])
})

test('a map says which thread goes where', async () => {
  const map = await write({'https://old.example/tree': 'irbid/trees'}, 'map.json')

  const {code, out} = await saha('import-comments', file, '--map', map)

  expect(code).toBe(0)
  expect(out).toContain('https://old.example/plan  ->  (left out)')
  expect([await exported(), await exported('irbid/trees')].map(({length}) => length)).toEqual([0, 1])
})

test('what goes out comes in again, elsewhere too', async () => {
  await saha('import-comments', file, ...into)
  const out = join(folder, `out-${runs}.json`)

  const {out: told} = await saha('export-comments', 'irbid/park-talk', '--out', out, '--json')
  const {code} = await saha('import-comments', out, '--into', 'irbid/trees')

  expect(JSON.parse(told)).toEqual({comments: 3, files: [out]})
  expect((await stat(out)).mode & 0o777).toBe(0o600)
  expect(code).toBe(0)
  const withoutIds = (comments: Awaited<ReturnType<typeof exported>>) =>
    comments.map(({text, at, name}) => [text, at, name])
  expect(withoutIds(await exported('irbid/trees'))).toEqual(withoutIds(await exported()))
})

test('a thread goes out as a sheet', async () => {
  await saha('import-comments', file, ...into)
  const book = join(folder, `out-${runs}.xlsx`)

  const {out} = await saha('export-comments', 'irbid/park-talk', '--format', 'csv', '--no-free-text')
  await saha('export-comments', 'irbid/park-talk', '--format', 'xlsx', '--out', book)

  expect(out.split('\r\n')[0]).toMatch(/^\uFEFF?"?comment"?,"?parent/)
  expect(out).not.toContain('I am')
  expect((await readFile(book)).subarray(0, 2).toString()).toBe('PK')
})

test.each([
  [2, ['import-comments'], 'Expected one file.'],
  [2, ['import-comments', 'x'], 'Expected either --into or --map.'],
  [2, ['import-comments', 'x', ...into, '--map', 'y'], 'Expected either --into or --map.'],
  [2, ['import-comments', 'x', ...into, '--format', 'word'], 'Expected --format'],
  [1, ['import-comments', '/nowhere', ...into], 'cannot be read (ENOENT)'],
  [2, ['export-comments'], 'Expected one MUNICIPALITY/ACTIVITY'],
  [2, ['export-comments', 'irbid/park-talk', '--format', 'word'], '--format'],
  [1, ['export-comments', 'irbid/nothing'], 'There is no thread irbid/nothing.'],
])('it ends with %i and one line for: %j', async (code, words, line) => {
  const ended = await saha(...words)

  expect([ended.code, ended.out]).toEqual([code, ''])
  expect(ended.err).toContain(line)
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1)
})

test('a wrong place, address or map stores nothing', async () => {
  const map = await write(
    {'https://old.example/plan': 'irbid/park-talk', 'https://old.example/tree': 'irbid/no'},
    'map.json',
  )

  const ended = [
    await saha('import-comments', file, '--map', map),
    await saha('import-comments', file, ...into, '--thread', 'https://old.example/none'),
    await saha('import-comments', file, '--map', await write('[1]', 'list.json')),
  ]

  expect(ended.map(({code}) => code)).toEqual([1, 1, 1])
  expect(ended.map(({err}) => err.trim())).toEqual([
    'There is no activity irbid/no. Nothing was stored.',
    expect.stringContaining('The file has no thread of that address.'),
    expect.stringContaining('expected JSON such as'),
  ])
  expect(await exported()).toEqual([])
})

test('a file that cannot be read is named with the place and the reason, and nothing of what stood there', async () => {
  const broken = await write(
    {saha: 'comments', version: 1, threads: [{address: 'a', comments: [{id: '1', at: 'secret-word'}]}]},
    'broken.json',
  )
  const xml = await write(
    '<?xml version="1.0"?>\n<disqus xmlns="http://disqus.com">\n<secret-word',
    'broken.xml',
  )

  const [inJson, inXml] = [
    await saha('import-comments', broken, ...into),
    await saha('import-comments', xml, ...into),
  ]
  const told = await saha('import-comments', xml, ...into, '--json')

  expect([inJson.code, inXml.code, told.code]).toEqual([1, 1, 1])
  expect(inJson.err).toContain('threads[0].comments[0].at: expected a moment with its offset')
  expect(inXml.err).toContain('it is not XML (line 3')
  expect(JSON.parse(told.out)).toMatchObject({refused: {code: 'not-xml', says: 'it is not XML'}})
  expect(inJson.err + inXml.err + told.out).not.toContain('secret-word')
})
