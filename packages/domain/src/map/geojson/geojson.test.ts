/** What a GIS office uploads: good files taken, bad ones refused with the reason and the place. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkDegrees} from './check-degrees.ts'
import {GeoJsonRefusal} from './geojson-refusal.ts'
import {readGeoJson} from './read-geojson.ts'
import {groundsIn} from './surfaces-in.ts'

const square = [
  [35, 32],
  [36, 32],
  [36, 33],
  [35, 33],
  [35, 32],
]
const polygon = (...coordinates: unknown[]) => ({type: 'Polygon', coordinates})
const feature = (geometry: unknown, more = {}) => ({type: 'Feature', properties: {}, geometry, ...more})
const collection = (...features: unknown[]) => ({type: 'FeatureCollection', features})

function outcome(text: string): string {
  try {
    const {features} = readGeoJson(text)
    checkDegrees(features)
    return `${groundsIn(features).grounds.length} grounds`
  } catch (error) {
    if (error instanceof GeoJsonRefusal) return `${error.code} ${error.where}`.trim()
    throw error
  }
}

const read = (value: unknown) => outcome(JSON.stringify(value))

describe('a file with a boundary is taken:', () => {
  test.each<[string, unknown]>([
    ['a polygon alone', polygon(square)],
    ['a feature', feature(polygon(square))],
    ['a collection, whatever else it holds', collection(feature(null), feature(polygon(square)))],
    ['a polygon among other geometries', {type: 'GeometryCollection', geometries: [polygon(square)]}],
    ['with heights', polygon(square.map((position) => [...position, 550]))],
    [
      'with the reference system that GeoJSON has anyway',
      {...polygon(square), crs: {type: 'name', properties: {name: 'urn:ogc:def:crs:OGC:1.3:CRS84'}}},
    ],
    ['with members of its own', {...polygon(square), name: 'x', style: {fill: 'red'}}],
  ])('%s', (_, value) => {
    expect(read(value)).toBe('1 grounds')
    expect(outcome(`\ufeff${JSON.stringify(value)}`)).toBe('1 grounds')
  })
})

describe('a file is refused, with the reason and the place:', () => {
  const bowTie = [
    [35, 32],
    [36, 33],
    [36, 32],
    [35, 33],
    [35, 32],
  ]
  test.each<[string, unknown, string]>([
    ['latitudes first', polygon(square.map(([x = 0, y = 0]) => [y, x + 60])), 'swapped coordinates[0][0]'],
    [
      'metres of another system',
      polygon(square.map(([x = 0, y = 0]) => [x * 111_000, y * 111_000])),
      'not-degrees coordinates[0][0]',
    ],
    [
      'a place that is none',
      feature(polygon([...square.slice(0, 2), [200, 95], square[0]])),
      'outside geometry.coordinates[0][2]',
    ],
    [
      'another reference system',
      {...polygon(square), crs: {type: 'name', properties: {name: 'EPSG:3857'}}},
      'other-crs crs',
    ],
    [
      'a boundary that crosses itself',
      collection(feature(polygon(bowTie))),
      'crossing features[0].geometry.coordinates[0][0]',
    ],
    [
      'a boundary around nothing',
      polygon([
        [35, 32],
        [36, 32],
        [35, 32],
        [35, 32],
      ]),
      'no-inside coordinates[0]',
    ],
    ['good GeoJSON without any ground', {type: 'Point', coordinates: [35, 32]}, 'no-surface'],
    [
      'numbers that are texts',
      polygon(square.map((position) => position.map(String))),
      'no-position coordinates[0][0]',
    ],
    ['a position that is none', polygon([...square.slice(0, 4), [null, 2]]), 'no-position coordinates[0][4]'],
    ['a ring that is open', polygon(square.slice(0, 4)), 'ring-open coordinates[0]'],
    ['a list of features that is none', {type: 'FeatureCollection', features: {}}, 'no-features features'],
    [
      'names that could be code',
      {type: 'Feature', properties: {}, geometry: {type: '<script>'}},
      'unknown-type geometry.type',
    ],
  ])('%s', (_, value, code) => {
    expect(read(value)).toBe(code)
  })

  test('what is no JSON, with line and column; what says one thing twice; what is empty', () => {
    expect(outcome('{"type": "Point"\n"coordinates": [1,2]}')).toBe('not-json line 2 column 1')
    expect(outcome('{"type":"Feature","properties":{"a":1,"\\u0061":2},"geometry":null}')).toBe(
      'key-twice properties.a',
    )
    expect(outcome('{"type":"Polygon","coordinates":[[')).toBe('not-json line 1, the end')
    expect(outcome('')).toBe('not-json line 1, the end')
  })

  test('a tower of brackets, in no time', () => {
    const deep = `{"type":"Polygon","coordinates":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`

    expect(outcome(deep)).toMatch(/^too-deep/)
  })

  test('long edges that lie over each other by the thousand, in bounded time', () => {
    const comb = Array.from({length: 40_000}, (_, at) => [35 + (at % 2), 32 + at / 1e5])
    const began = process.cpuUsage().user

    expect(read(polygon([...comb, [34, 33], [34, 32], comb[0]]))).toBe('tangled coordinates[0]')
    expect(process.cpuUsage().user - began).toBeLessThan(10_000_000)
  })
})

test('a ring of a million positions is looked through for crossings', () => {
  const around = Array.from({length: 1_000_000}, (_, at): [number, number] => {
    const angle = (2 * Math.PI * at) / 1_000_000
    const radius = 1 + 0.1 * Math.sin(50 * angle)
    return [36 + radius * Math.cos(angle), 32 + radius * Math.sin(angle)]
  })
  const [first = [0, 0]] = around
  const crossed = around.with(500_000, [37.5, 32])

  const groundsOf = (ring: [number, number][]) => {
    const geometry = {type: 'Polygon' as const, coordinates: [[...ring, first]]}
    return groundsIn([{where: '', id: undefined, properties: {}, geometry, shape: ''}])
  }

  expect(groundsOf(around).grounds).toHaveLength(1)
  expect(() => groundsOf(crossed)).toThrow(GeoJsonRefusal)
})

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const cases = join(
  isAbsolute(shared) ? shared : join(import.meta.dirname, '../../../../..', shared),
  'geo/check-geojson/test/fixture',
)

if (!existsSync(cases)) console.log('SKIPPED: cases of another reader of GeoJSON are not here.')

describe.skipIf(!existsSync(cases))('cases of another reader (SKIPPED without ../shared/data)', () => {
  const files = (kind: string) => (existsSync(cases) ? readdirSync(join(cases, kind)) : [])
  const text = (kind: string, file: string) => readFileSync(join(cases, kind, file), 'utf8')

  test.each(files('bad'))('refused with a reason: %s', (file) => {
    expect(() => readGeoJson(text('bad', file))).toThrow(GeoJsonRefusal)
  })

  test.each(files('good'))('taken, or told that it is no boundary: %s', (file) => {
    expect(outcome(text('good', file))).toMatch(
      /polygon|extensions|featurecollection\.geojson/.test(file) ? /^1 grounds$/ : /^no-surface$/,
    )
  })
})
