import {hash} from 'node:crypto'
import {cp, mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {openBundle} from './open-bundle.ts'

let folder = ''
let log: {told: unknown[]; warn: (...words: unknown[]) => void; error: (...words: unknown[]) => void}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-releases-'))
  const told: unknown[] = []
  log = {told, warn: (...words) => told.push(words), error: (...words) => told.push(words)}
})

afterEach(() => rm(folder, {recursive: true, force: true}))

/** Builds a version. @returns its folder. */
async function build(version: string, words: string): Promise<string> {
  const elements = join(folder, `built-${version}-${words}`)
  const files = {'saha.js': `loader ${words}`, [`survey-${words}.js`]: `survey ${words}`}
  await mkdir(join(elements, 'v', version), {recursive: true})
  await writeFile(join(elements, 'saha.js'), `rolling ${words}`)
  for (const [name, content] of Object.entries(files))
    await writeFile(join(elements, 'v', version, name), content)
  const hashes = Object.entries(files).map(([name, content]) => [
    name,
    {integrity: `sha384-${hash('sha384', content, 'base64')}`, size: content.length},
  ])
  await writeFile(
    join(elements, 'v', version, 'manifest.json'),
    JSON.stringify({version, files: Object.fromEntries(hashes)}),
  )
  return elements
}

/** Starts a server that was built so. @returns what it has at an address. */
async function start(elements: string): Promise<(address: string) => Promise<string | undefined>> {
  const bundle = await openBundle({elements, releases: join(folder, 'releases'), log})
  return async (address) => {
    const prepared = await bundle.get(address)
    return prepared && Buffer.from(prepared.plain.bytes).toString()
  }
}

describe('a page that pins a version', () => {
  test('goes on working when the server has a newer one, and the rolling script is that of the newer', async () => {
    await start(await build('1.0.0', 'old'))
    const get = await start(await build('1.1.0', 'new'))

    expect(await get('/v/1.0.0/saha.js')).toBe('loader old')
    expect(await get('/v/1.0.0/survey-old.js')).toBe('survey old')
    expect(await get('/v/1.1.0/saha.js')).toBe('loader new')
    expect(await get('/saha.js')).toBe('rolling new')
    expect(log.told).toEqual([])
  })

  test('is told to keep an older version for good, as any other', async () => {
    await start(await build('1.0.0', 'old'))
    const bundle = await openBundle({
      elements: await build('1.1.0', 'new'),
      releases: join(folder, 'releases'),
      log,
    })

    const prepared = await bundle.get('/v/1.0.0/saha.js')

    expect(prepared?.plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
    })
  })

  test('goes on working when a version is built anew without a name of its own: what was pinned stays', async () => {
    await start(await build('1.0.0', 'first'))
    const get = await start(await build('1.0.0', 'second'))

    expect(await get('/v/1.0.0/saha.js')).toBe('loader first')
    expect(await get('/v/1.0.0/survey-first.js')).toBe('survey first')
    expect(await get('/v/1.0.0/survey-second.js')).toBe('survey second')
    expect(await get('/v/1.0.0/manifest.json')).toContain('survey-first.js')
    expect(await get('/saha.js')).toBe('rolling second')
    expect(log.told).toHaveLength(1)
  })

  test('is given the hash of what it would get, at an address that is asked for anew within minutes', async () => {
    await start(await build('1.0.0', 'first'))
    const bundle = await openBundle({
      elements: await build('1.0.0', 'second'),
      releases: join(folder, 'releases'),
      log,
    })

    const list = await bundle.get('/v/manifest.json')

    expect(JSON.parse(Buffer.from(list!.plain.bytes).toString())).toMatchObject({
      version: '1.0.0',
      files: {'saha.js': {integrity: `sha384-${hash('sha384', 'loader first', 'base64')}`}},
    })
    expect(list!.plain.headers['cache-control']).toBe('public, max-age=60')
  })

  test('gets nothing rather than a file that is not what it was', async () => {
    await start(await build('1.0.0', 'old'))
    await writeFile(join(folder, 'releases/1.0.0/survey-old.js'), 'alert(1)')

    const get = await start(await build('1.1.0', 'new'))

    expect(await get('/v/1.0.0/survey-old.js')).toBeUndefined()
    expect(await get('/v/1.0.0/saha.js')).toBe('loader old')
    expect(log.told).toHaveLength(1)
  })
})

describe('the folder of kept versions', () => {
  test('has a version whole, however many processes start at once', async () => {
    const elements = await build('1.0.0', 'same')

    await Promise.all([start(elements), start(elements), start(elements)])

    expect(await readdir(join(folder, 'releases'))).toEqual(['1.0.0'])
    expect((await readdir(join(folder, 'releases/1.0.0'))).sort()).toEqual([
      'manifest.json',
      'saha.js',
      'survey-same.js',
    ])
    expect(log.told).toEqual([])
  })

  test('gives nothing away but what a list of hashes names', async () => {
    await start(await build('1.0.0', 'old'))
    const releases = join(folder, 'releases')
    await writeFile(join(releases, '1.0.0/notes.json'), '{}')
    await writeFile(join(releases, 'secret.js'), 'secret')
    await cp(join(releases, '1.0.0'), join(releases, 'copy'), {recursive: true})
    await mkdir(join(releases, '0.9.0'))
    await writeFile(
      join(releases, '0.9.0/manifest.json'),
      '{"version": "0.9.0", "files": {"../../x.js": {}}}',
    )

    const get = await start(await build('1.1.0', 'new'))

    for (const address of [
      '/v/1.0.0/notes.json',
      '/v/secret.js',
      '/v/../secret.js',
      '/v/copy/saha.js',
      '/v/0.9.0/manifest.json',
      '/v/0.9.0/../../x.js',
    ])
      expect([address, await get(address)]).toEqual([address, undefined])
  })

  test('need not be there for the server to start: it says what will break', async () => {
    await writeFile(join(folder, 'releases'), 'a file in the way')

    const get = await start(await build('1.0.0', 'new'))

    expect(await get('/v/1.0.0/saha.js')).toBe('loader new')
    expect(JSON.stringify(log.told)).toContain('pages that pin it will break')
  })
})
