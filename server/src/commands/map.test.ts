/** Maps and ideas as somebody types it: real processes, real files, a real store. */
import {exampleMap} from '@saha/domain/map/example-map'
import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {ideasDefinition} from '../ideas/collection.test-kit.ts'
import {migrate} from '../storage/migrate.ts'
import {openStore} from '../storage/open.ts'

// Each test starts processes, on machines that may be busy.
vi.setConfig({testTimeout: 60_000})

const cli = join(import.meta.dirname, '../cli.ts')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-map-'))
  const store = await openStore(join(folder, 'saha.db'))
  await migrate(store)
  const definition = ideasDefinition({place: {shapes: ['point']}})
  definition.municipality.map = exampleMap
  await importDefinition(store.db, definition)
  await store.close()
})
afterAll(() => rm(folder, {recursive: true, force: true}))

async function write(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function saha(...args: string[]): Promise<{code: number; out: string; err: string}> {
  const env = {...process.env, SAHA_DATABASE: join(folder, 'saha.db')}
  try {
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [cli, ...args], {env})
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

test('a map is looked at first, stored, and told as JSON for the definition file', async () => {
  const boundary = await write('boundary.geojson', exampleMap.boundary)

  const trial = await saha('map', 'irbid', '--boundary', boundary, '--dry-run')
  const stored = await saha('map', 'irbid', '--boundary', boundary, '--json')
  const again = await saha('map', 'irbid', '--boundary', boundary)

  expect([trial.code, trial.out]).toEqual([0, expect.stringContaining('Would be stored.')])
  expect(JSON.parse(stored.out)).toMatchObject({
    map: {boundary: exampleMap.boundary},
    stored: {changed: ['old-station']},
  })
  expect(again.out).toContain('unchanged  old-station')
})

test('what is no map is refused with the reason and the place, and nothing is stored', async () => {
  const swapped = await write('swapped.geojson', {
    type: 'Polygon',
    coordinates: [
      [
        [32, 95],
        [33, 95],
        [33, 96],
        [32, 95],
      ],
    ],
  })

  const refused = await saha('map', 'irbid', '--boundary', swapped, '--json')
  const wrong = await saha('map', 'irbid')
  const nowhere = await saha('map', 'zarqa', '--boundary', await write('b.geojson', exampleMap.boundary))

  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.out).refused).toMatchObject({code: 'swapped', where: 'coordinates[0][0]'})
  expect(refused.err).toContain('latitudes stand before longitudes')
  expect([wrong.code, nowhere.code]).toEqual([2, 1])
})

test('ideas come in from a sheet, go out as a file, and come in nowhere twice', async () => {
  const sheet = await write(
    'ideas.csv',
    'title,description,date,lon,lat\nShade,<p>Trees</p>,2026-01-05,35.2,32.1\n',
  )
  const into = ['--into', 'irbid/old-station']
  const out = join(folder, 'ideas.json')

  const trial = await saha('import', sheet, ...into, '--dry-run')
  const first = await saha('import', sheet, ...into, '--json')
  const exported = await saha('export', 'irbid/old-station', '--out', out, '--json')
  const again = await saha('import', out, ...into)

  expect(trial.out).toContain('column    text: description')
  expect(JSON.parse(first.out).into).toMatchObject({added: 1, numbers: {first: 1, last: 1}})
  expect(JSON.parse(exported.out)).toEqual({ideas: 1, files: [out]})
  expect(again.out).toContain('irbid/old-station: 0 stored, 1 there before')
})

test('a file that holds no ideas is refused, and columns that are not there as well', async () => {
  const sheet = await write('other.csv', 'a,b\n1,2\n')
  const columns = await write('columns.json', {title: 'c'})
  const into = ['--into', 'irbid/old-station']

  const unknown = await saha('import', sheet, ...into, '--json')
  const absent = await saha('import', sheet, ...into, '--columns', columns, '--json')
  const elsewhere = await saha('import', sheet, '--into', 'irbid/lake')

  expect(JSON.parse(unknown.out).refused.code).toBe('no-columns')
  expect(JSON.parse(absent.out).refused).toMatchObject({code: 'no-such-column', where: 'c'})
  expect([unknown.code, elsewhere.code]).toEqual([1, 1])
})
