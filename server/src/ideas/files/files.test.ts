/** Ideas on their way out: for spreadsheets, for maps, and for another Saha. */
import {HintError, check} from '@placemarkio/check-geojson'
import {IdeasFile} from '@saha/contract'
import {filePathOf} from '@saha/contract/file-routes'
import {groundOf} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import XLSX from '@e965/xlsx'
import {parse} from 'csv-parse/sync'
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {importDefinition} from '../../activities/import-definition.ts'
import {june} from '../../saha.test-kit.ts'
import {createLog, createSaha} from '../../saha.ts'
import {useFile} from '../../storage/each-store.ts'
import {
  collectionNumber,
  ideasDefinition,
  idOfIdea,
  publishIdeas,
  waitingIdea,
} from '../collection.test-kit.ts'
import {hideIdea, touchIdeas} from '../state.queries.ts'

const opened = useFile()
const address = (file: string) => filePathOf({municipality: 'irbid', activity: 'old-station', file})
let get: (path: string, headers?: Record<string, string>) => Promise<Response>
let activity = 0
let clock = june

const drawn = (shape: object) => {
  const place = {shape} as Parameters<typeof groundOf>[0]
  return {place: JSON.stringify(place), ...groundOf(place, exampleMap)}
}

beforeAll(async () => {
  const {store} = opened()
  const definition = ideasDefinition({
    tags: true,
    categories: [
      {id: 'green', text: {en: 'Green', ar: 'خضراء'}},
      {id: 'roads', text: {en: 'Roads', ar: 'طرق'}},
    ],
    place: {shapes: ['point', 'line', 'area']},
    fields: [{id: 'cost', type: 'number', text: {en: 'Cost'}, min: 0, max: 100_000, decimals: 0}],
  })
  definition.municipality.map = exampleMap
  await importDefinition(store.db, definition)
  activity = await collectionNumber(store.db)
  await publishIdeas(store.db, activity, {
    shade: {
      title: 'ظل لساحة المحطة',
      category: 'green',
      tags: '["ظل"]',
      supports: 12,
      fields: '{"cost":500}',
      ...drawn({type: 'Point', coordinates: [35.2, 32.1]}),
    },
    path: {
      title: '=HYPERLINK("https://evil.example")',
      category: 'roads',
      ...drawn({
        type: 'LineString',
        coordinates: [
          [35.7, 32.3],
          [35.8, 32.4],
        ],
      }),
    },
    square: {
      title: 'Square',
      status: 'planned',
      is_answered: 1,
      // Drawn with the clock.
      ...drawn({
        type: 'Polygon',
        coordinates: [
          [
            [35.1, 32.1],
            [35.1, 32.2],
            [35.2, 32.2],
            [35.2, 32.1],
            [35.1, 32.1],
          ],
        ],
      }),
    },
    nowhere: {title: 'Nowhere', duplicate_of: 1},
    hidden: {title: 'Hidden'},
  })
  await store.db.insertInto('idea').values(waitingIdea(activity, 'waiting')).execute()
  await store.db
    .transaction()
    .execute((transaction) => hideIdea(transaction, idOfIdea('hidden'), 'spam', 20_000))
  const saha = await createSaha({
    store,
    publicUrl: 'https://saha.example',
    log: createLog('silent'),
    now: () => clock,
  })
  get = async (path, headers = {}) => saha.app.request(path, {headers})
})

interface Feature {
  id: number
  geometry: {type: string; coordinates: number[][][]} | null
  properties: Record<string, unknown>
}
const features = async (query = ''): Promise<Feature[]> =>
  JSON.parse(await (await get(address('ideas.geojson') + query)).text()).features

describe('ideas on a map', () => {
  test('are GeoJSON that another reader finds nothing wrong with, at an address that every page may read', async () => {
    const reply = await get(address('ideas.geojson'))
    const text = await reply.text()

    expect(reply.headers.get('content-type')).toBe('application/geo+json; charset=utf-8')
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(() => check(text)).not.toThrow(HintError)
    expect(JSON.parse(text)).toMatchObject({type: 'FeatureCollection', name: 'old-station'})
  })

  test('carry all that everybody can read, and are in the order of their numbers', async () => {
    const [first, second, third, ...rest] = await features()

    expect([first?.id, second?.id, third?.id, rest.length]).toEqual([1, 2, 3, 0])
    expect(first?.geometry).toEqual({type: 'Point', coordinates: [35.2, 32.1]})
    expect(first?.properties).toMatchObject({
      number: 1,
      title: 'ظل لساحة المحطة',
      category: 'green',
      category_text: 'خضراء',
      status: 'received',
      status_text: 'وصلت',
      stage: 'open',
      supports: 12,
      comments: 0,
      tags: ['ظل'],
      district: 'west',
      district_text: 'الضفة الغربية',
      field_cost: 500,
      url: 'https://saha.example/embed/irbid/old-station?lang=ar&idea=1#saha-idea-1',
    })
    expect(Object.keys(first?.properties ?? {})).not.toContain('id')
    expect(third?.geometry?.coordinates[0]?.[1]).toEqual([35.2, 32.1])
  })

  test('have those without a place only for whoever asks for all', async () => {
    const all = await features('?all=1&lang=en')

    expect(all.map(({id, geometry}) => [id, geometry?.type])).toEqual([
      [1, 'Point'],
      [2, 'LineString'],
      [3, 'Polygon'],
      [4, undefined],
    ])
    expect(all[3]?.properties).toMatchObject({duplicate_of: '1', status_text: 'Received'})
  })

  test.each<[string, number[]]>([
    ['category=green', [1]],
    ['category=green,roads', [1, 2]],
    ['district=west', [1, 3]],
    ['status=planned', [3]],
    ['answered=yes', [3]],
    ['answered=no', [1, 2]],
    ['tag=%D8%B8%D9%84', [1]],
    ['q=%D8%A7%D9%84%D9%85%D8%AD%D8%B7%D8%A9', [1]],
    ['from=2026-06-09', []],
    ['until=2026-06-09', [1, 2, 3]],
  ])('are filtered as lists are: %s', async (query, numbers) => {
    expect((await features(`?${query}`)).map(({id}) => id)).toEqual(numbers)
  })

  test.each(['category=lake', 'status=x', 'answered=maybe', 'from=yesterday', `q=${'x'.repeat(101)}`])(
    'are refused for a filter that is not in the list: %s',
    async (query) => {
      expect((await get(`${address('ideas.geojson')}?${query}`)).status).toBe(422)
    },
  )

  test('are sent again only when something has changed', async () => {
    const before = (await get(address('ideas.geojson'))).headers.get('etag') ?? ''
    const other = (await get(`${address('ideas.geojson')}?status=planned`)).headers.get('etag')
    const same = await get(address('ideas.geojson'), {'if-none-match': before})
    await opened()
      .store.db.transaction()
      .execute((transaction) => touchIdeas(transaction, activity, [idOfIdea('nowhere')], {is_edited: 1}))
    clock += 2_000
    const after = await get(address('ideas.geojson'), {'if-none-match': before})

    expect([same.status, after.status]).toEqual([304, 200])
    expect(other).not.toBe(before)
  })

  const ogr = hasOgr()
  if (!ogr) console.log('SKIPPED: ogrinfo is not here; the layer was not opened by GDAL.')

  test.skipIf(!ogr)('open in GDAL as a layer of the same name (SKIPPED without ogrinfo)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saha-geojson-'))
    const file = join(folder, 'ideas.geojson')
    writeFileSync(file, await (await get(`${address('ideas.geojson')}?all=1`)).text())

    const layer = execFileSync('ogrinfo', ['-ro', '-al', file, 'old-station'], {encoding: 'utf8'})
    const near = execFileSync(
      'ogrinfo',
      ['-ro', '-al', '-spat', '35.15', '32.05', '35.25', '32.15', '-where', "category = 'green'", file],
      {encoding: 'utf8'},
    )

    rmSync(folder, {recursive: true})
    expect(layer).toContain('Feature Count: 4')
    expect(layer).toMatch(/supports: Integer/)
    expect(layer).toContain('title (String) = ظل لساحة المحطة')
    expect(layer).toContain('POINT (35.2 32.1)')
    expect(near).toContain('Feature Count: 1')
  })
})

describe('ideas in a sheet', () => {
  test('are CSV that runs nothing, with a row for each, and nothing of what is hidden or waits', async () => {
    const reply = await get(address('ideas.csv'))
    const rows: Record<string, string>[] = parse(await reply.text(), {bom: true, columns: true})

    expect(reply.headers.get('content-disposition')).toContain('old-station-ideas.csv')
    expect(rows.map(({number, title}) => [number, title])).toEqual([
      ['1', 'ظل لساحة المحطة'],
      ['2', '\'=HYPERLINK("https://evil.example")'],
      ['3', 'Square'],
      ['4', 'Nowhere'],
    ])
    expect(rows[0]).toMatchObject({
      place_longitude: '35.2',
      place_wkt: 'POINT (35.2 32.1)',
      tags: 'ظل',
      field_cost: '500',
    })
    expect(Object.keys(rows[0] ?? {})).not.toContain('state')
  })

  test('are a workbook from right to left where the language is', async () => {
    const book = XLSX.read(Buffer.from(await (await get(address('ideas.xlsx'))).arrayBuffer()))
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets.ideas ?? {})

    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({number: 1, supports: 12})
  })

  test('are JSON that another Saha takes in, named by their numbers', async () => {
    const file = IdeasFile.parse(await (await get(address('ideas.json'))).json())

    expect(file.ideas.map(({id, state}) => [id, state])).toEqual(
      ['1', '2', '3', '4'].map((id) => [id, 'published']),
    )
    expect(file.ideas[3]?.duplicateOf).toBe('1')
  })

  test('are there under these names alone', async () => {
    expect((await get(address('ideas.exe'))).status).toBe(404)
    expect((await get(filePathOf({municipality: 'irbid', activity: 'park', file: 'ideas.csv'}))).status).toBe(
      404,
    )
  })
})

function hasOgr(): boolean {
  try {
    execFileSync('ogrinfo', ['--version'])
    return true
  } catch {
    return false
  }
}
