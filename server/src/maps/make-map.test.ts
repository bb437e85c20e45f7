/** What a GIS office's files become: a map that is fine enough, small enough, and of one piece. */
import type {MunicipalMap, Surface} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {checkMap} from '@saha/domain/definition/check-map'
import {boundsOf, districtAt, isIn} from '@saha/domain'
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeMap, type MapSources} from './make-map.ts'
import {MapRefusal} from './map-refusal.ts'
import {readMapFile} from './read-map-file.ts'
import type {Parts} from './simplify-arcs.ts'

type Ring = (readonly [number, number])[]

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

function fileOf(...features: {ring: Ring; properties?: object}[]) {
  const file = {
    type: 'FeatureCollection',
    features: features.map(({ring, properties = {}}) => ({
      type: 'Feature',
      properties,
      geometry: {type: 'Polygon', coordinates: [ring]},
    })),
  }
  return readMapFile(Buffer.from(JSON.stringify(file)))
}

const languages = ['ar', 'en']
const west = {ring: box(35, 32, 35.5, 32.5), properties: {name_ar: 'الغرب', name_en: 'West'}}
const east = {ring: box(35.5, 32, 36, 32.5), properties: {name_ar: 'الشرق', name_en: 'East'}}

function codeOf(sources: Partial<MapSources>): string {
  try {
    makeMap({boundary: fileOf(west), languages, ...sources})
    return ''
  } catch (error) {
    if (error instanceof MapRefusal) return `${error.code} ${error.where}`.trim()
    throw error
  }
}

describe('a map', () => {
  test('has one boundary around what its file covers, and districts with their names', () => {
    const {map, names, lossMetres} = makeMap({
      boundary: fileOf(west, east),
      districts: fileOf(west, east),
      languages,
    })

    expect(map.boundary.type).toBe('Polygon')
    expect(map.boundary.coordinates).toHaveLength(1)
    expect(map.districts?.map(({id, text}) => [id, text])).toEqual([
      ['west', {ar: 'الغرب', en: 'West'}],
      ['east', {ar: 'الشرق', en: 'East'}],
    ])
    expect([names, lossMetres]).toEqual([{ar: 'name_ar', en: 'name_en'}, 0])
    expect(checkMap(map, 'map')).toEqual([])
  })

  test('takes ids and names from the properties that it is told', () => {
    const districts = fileOf({ring: west.ring, properties: {code: 'JO-21/A', ar: 'الغرب', label: 'W'}})

    const {map} = makeMap({
      boundary: fileOf(west),
      districts,
      languages,
      properties: {id: 'code', names: {en: 'label'}},
    })

    expect(map.districts?.map(({id, text}) => [id, text])).toEqual([['jo-21-a', {ar: 'الغرب', en: 'W'}]])
  })

  test('tells two districts of one name apart', () => {
    const twins = fileOf(west, {...east, properties: west.properties})

    const {map} = makeMap({boundary: fileOf(west, east), districts: twins, languages})

    expect(map.districts?.map(({id}) => id)).toEqual(['west', 'west-2'])
  })

  test.each<[string, string, Partial<MapSources>]>([
    [
      'a district elsewhere',
      'elsewhere districts: features[0]',
      {districts: fileOf({...west, ring: box(10, 50, 11, 51)})},
    ],
    [
      'a district with latitudes first',
      'swapped districts: features[0]',
      {districts: fileOf({...west, ring: box(32, 35, 32.5, 35.5)})},
    ],
    [
      'a district without a name',
      'no-name districts: features[1]',
      {districts: fileOf(west, {ring: east.ring})},
    ],
    [
      'more districts than fit',
      'too-many-districts districts',
      {districts: fileOf(...Array.from({length: 101}, () => west))},
    ],
  ])('is refused with the reason and the place: %s', (_, code, sources) => {
    expect(codeOf(sources)).toBe(code)
  })
})

/** A wavy line from south to north, as rivers are. */
function river(positions: number): Ring {
  return Array.from({length: positions}, (_, at) => {
    const y = at / (positions - 1)
    return [35.5 + 0.02 * Math.sin(40 * y) + 0.0005 * Math.sin(4000 * y), 32 + y] as const
  })
}

describe('a map that is too fine', () => {
  const line = river(20_000)
  const left = {...west, ring: [[35, 32], ...line, [35, 33], [35, 32]] as Ring}
  const right = {...east, ring: [[36, 32], [36, 33], ...line.toReversed(), [36, 32]] as Ring}

  test('is simplified until it fits, says how far lines moved, and keeps edges that two share shared', () => {
    const made = makeMap({boundary: fileOf(left, right), districts: fileOf(left, right), languages})

    const lines = (made.map.districts ?? []).map(({shape}) => shape.coordinates.flat(2).length)
    expect(made.positionsAfter).toBeLessThanOrEqual(limits.mapPositions)
    expect(made.positionsBefore).toBeGreaterThan(40_000)
    expect(made.lossMetres).toBeGreaterThan(0)
    expect(made.lossMetres).toBeLessThan(120)
    expect(lines[0]).toBe(lines[1])
    expect(sharedPositions(made.map)).toBeGreaterThan(1_000)
    expect(checkMap(made.map, 'map')).toEqual([])
  })

  test('of a million positions takes seconds', () => {
    const around = Array.from({length: 1_000_000}, (_, at): [number, number] => {
      const angle = (2 * Math.PI * at) / 1_000_000
      const radius = 0.3 + 0.01 * Math.sin(200 * angle) + 0.0002 * Math.sin(20_000 * angle)
      return [36 + radius * Math.cos(angle), 32 + radius * Math.sin(angle)]
    })
    const began = performance.now()
    const {positionsAfter, lossMetres} = makeMap({
      boundary: fileOf({ring: [...around, around[0] ?? [0, 0]]}),
      languages,
    })

    console.log(`a million positions: ${Math.round(performance.now() - began)} ms, ${lossMetres} m off`)
    expect(positionsAfter).toBeLessThanOrEqual(limits.mapPositions)
    expect(lossMetres).toBeLessThan(200)
  })

  test('is refused where nothing would be left of a district', () => {
    const tiny = {ring: box(35.100001, 32.1, 35.100002, 32.100001), properties: {name_en: 'Kiosk'}}
    const wide = {ring: box(35.1, 32.1, 35.10002, 32.10002), properties: {name_en: 'Kiosk'}}

    expect(() => fileOf(tiny)).toThrow('a ring encloses nothing')
    expect(codeOf({boundary: fileOf(left, right), districts: fileOf(left, right, wide)})).toBe(
      'vanished districts: features[2]',
    )
  })
})

function sharedPositions({districts = []}: MunicipalMap): number {
  const [one = new Set(), other = new Set()] = districts.map(
    ({shape}) => new Set(shape.coordinates.flat(2).map(String)),
  )
  return [...one].filter((position) => other.has(position)).length
}

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = join(isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared), 'geo/jordan')
const isHere = existsSync(root)

if (!isHere) console.log('SKIPPED: the governorates and districts of Jordan are not here.')

describe.skipIf(!isHere)('Jordan (SKIPPED without ../shared/data)', () => {
  const file = (name: string) => readMapFile(readFileSync(join(root, `${name}_slim.geojson`)))

  test.each([
    ['gov', 12, 'محافظة جرش', 'Jarash'],
    ['dis', 51, 'لواء عين الباشا', 'Ain Albasha District'],
  ])(
    'its %s load with Arabic and English names, and hold their own ground',
    (name, count, arabic, english) => {
      const source = file(name)

      const made = makeMap({boundary: file('gov'), districts: source, languages})

      const {districts = [], boundary} = made.map
      console.log(
        `${name}: ${made.positionsAfter} of ${made.positionsBefore} positions, ${made.lossMetres} m off`,
      )
      expect(districts).toHaveLength(count)
      expect(new Set(districts.map(({id}) => id)).size).toBe(count)
      expect(districts.map(({text}) => text)).toContainEqual({ar: arabic, en: english})
      expect(checkMap(made.map, 'map')).toEqual([])
      const inside = source.grounds.map(({parts}) => insideOf(parts))
      expect(inside.map((position) => districtAt(made.map, position)?.id)).toEqual(
        districts.map(({id}) => id),
      )
      expect(inside.filter((position) => !isIn(boundary, position))).toEqual([])
    },
  )
})

/** A position well within a surface: of a grid, the one that is farthest from its edge. */
function insideOf(parts: Parts): [number, number] {
  const surface = {
    type: 'MultiPolygon',
    coordinates: parts.map((rings) => rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y]))),
  } satisfies Surface
  const {west: left, south: low, east: right, north: high} = boundsOf(surface)
  const edges = surface.coordinates.flat(2)
  const grid = Array.from({length: 400}, (_, at): [number, number] => [
    left + ((right - left) * ((at % 20) + 0.5)) / 20,
    low + ((high - low) * (Math.floor(at / 20) + 0.5)) / 20,
  ]).filter((position) => isIn(surface, position))
  const room = ([x, y]: readonly [number, number]) =>
    Math.min(...edges.map(([px, py]) => Math.hypot(px - x, py - y)))
  return grid.toSorted((a, b) => room(b) - room(a))[0] ?? [0, 0]
}
