import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliDecompressSync} from 'node:zlib'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {openSquare} from '../saha.test-kit.ts'

const opened = useFile()
const loader = 'export const loader = "saha"\n'.repeat(50)
let folder = ''
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-embed-'))
  await mkdir(join(folder, 'v/1.2.3'), {recursive: true})
  await writeFile(join(folder, 'saha.js'), loader)
  await writeFile(join(folder, 'v/1.2.3/survey.js'), 'export {}')
  await writeFile(join(folder, 'v/1.2.3/page.html'), '<script>')
  await mkdir(join(folder, 'v/1.2.3/themes'))
  await writeFile(join(folder, 'v/1.2.3/themes/plain.css'), ':root {}')
  await writeFile(join(folder, 'parts.json'), '{}')
  square = await openSquare(opened().store, {elements: folder})
})

afterAll(() => rm(folder, {recursive: true, force: true}))

test('the loader may be used by every site, and is asked for anew within minutes', async () => {
  const reply = await square.app.request('/saha.js')

  expect(await reply.text()).toBe(loader)
  expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  expect(reply.headers.get('cache-control')).toBe('public, max-age=60')
})

test('what the loader loads never changes', async () => {
  const reply = await square.app.request('/v/1.2.3/survey.js')

  expect(await reply.text()).toBe('export {}')
  expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('a ready theme is a style sheet that every site may load, also with its hash', async () => {
  const reply = await square.app.request('/v/1.2.3/themes/plain.css')

  expect(reply.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('it is sent packed, and not at all to who has it', async () => {
  const packed = await square.app.request('/saha.js', {headers: {'accept-encoding': 'br'}})
  const known = await square.app.request('/saha.js', {
    headers: {'if-none-match': packed.headers.get('etag') ?? ''},
  })

  expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(loader)
  expect(known.status).toBe(304)
})

test.each([
  '/v/1.2.3/other.js',
  '/v/1.2.3/page.html',
  '/v/9.9.9/survey.js',
  '/v/',
  '/v/../saha.js.map',
  '/v/..%2f..%2fpackage.json',
  '/v/%2e%2e/%2e%2e/package.json',
  '/v/1.2.3/survey.js%00.html',
  '/parts.json',
  '/package.json',
])('nothing else is served: %s', async (path) => {
  const reply = await square.app.request(path)

  expect(reply.status).toBe(404)
  expect(await reply.json()).toMatchObject({code: 'not-found'})
})

test('a server without built elements says so', async () => {
  const bare = await openSquare(opened().store, {elements: join(folder, 'nowhere')})

  expect((await bare.app.request('/saha.js')).status).toBe(404)
})
