import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {MunicipalMap, Surface} from '@saha/contract'
import {exampleMap} from '../map/example-map.ts'
import {checkMap, checkNear} from './check-map.ts'

type Ring = [number, number][]

const around = (...ring: Ring): MunicipalMap => ({boundary: {type: 'Polygon', coordinates: [ring]}})
const found = (map: MunicipalMap) => checkMap(map, 'map').map(({path, expected}) => `${path}: ${expected}`)

/** The ring with longitude and latitude the other way round. */
const turned = (surface: Surface): Surface =>
  JSON.parse(JSON.stringify(surface).replaceAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g, '[$2,$1]'))

describe('the map of a municipality', () => {
  test('that is sound has no findings, with holes, islands and either direction of its rings', () => {
    const back = structuredClone(exampleMap)
    for (const {shape} of back.districts ?? []) shape.coordinates[0]?.reverse()

    expect(found(exampleMap)).toEqual([])
    expect(found({boundary: exampleMap.boundary})).toEqual([])
  })

  test.each<[string, MunicipalMap, string]>([
    [
      'that is not closed',
      around([35, 32], [36, 32], [36, 33], [35, 33]),
      'map.boundary.coordinates[0]: the first position again at the end: the ring is not closed',
    ],
    [
      'that crosses itself',
      around([35, 32], [36, 33], [36, 32], [35, 33], [35, 32]),
      'map.boundary.coordinates[0][0]: an edge from here that crosses no other of the same ring',
    ],
    [
      'on the moon',
      around([35, 32], [384_400, 32], [36, 33], [35, 32]),
      'map.boundary.coordinates[0][1]: a longitude from -180 to 180, then a latitude from -90 to 90',
    ],
    [
      'at no place at all',
      around([35, 32], [Number.NaN, 32], [36, 33], [35, 32]),
      'map.boundary.coordinates[0][1]: a longitude from -180 to 180, then a latitude from -90 to 90',
    ],
    [
      'with latitude first',
      around([38, -122], [38, -121], [39, -121], [38, -122]),
      'map.boundary.coordinates[0][0]: longitude first, then latitude: they seem to be swapped',
    ],
    [
      'that encloses nothing',
      around([35, 32], [36, 32], [35.5, 32], [35, 32]),
      'map.boundary.coordinates[0]: a ring that encloses something',
    ],
  ])('with a boundary %s is told where, and what was expected', (_, map, finding) => {
    expect(found(map)).toEqual([finding])
  })

  test('says so when a district lies elsewhere, or has its latitude first', () => {
    const {boundary, districts: [west, east] = []} = exampleMap
    const far = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 50],
          [11, 50],
          [11, 51],
          [10, 50],
        ],
      ],
    } as Surface

    expect(found({boundary, districts: [{...west!, shape: turned(west!.shape)}, east!]})).toEqual([
      'map.districts[0].shape: longitude first, then latitude: they seem to be swapped',
    ])
    expect(found({boundary, districts: [west!, {...east!, shape: far}]})).toEqual([
      'map.districts[1].shape: a part of the map: the boundary lies elsewhere',
    ])
  })

  test('has every district once', () => {
    const [west] = exampleMap.districts ?? []

    expect(found({...exampleMap, districts: [west!, west!]})).toEqual([
      'map.districts[1].id: an id used once in the map',
    ])
  })

  test('is no larger than a slow phone can fetch', () => {
    const many: Ring = Array.from({length: 4001}, (_at, at) => {
      const angle = (2 * Math.PI * at) / 4000
      return [36 + Math.cos(angle), 32 + Math.sin(angle)]
    })

    expect(found(around(...many, many[0]!))).toEqual([
      'map: at most 4000 positions in all: simplify its lines',
    ])
  })

  test('is checked within a second, however long its rings', () => {
    const many: Ring = Array.from({length: 3999}, (_at, at) => {
      const angle = (2 * Math.PI * at) / 3999
      return [36 + Math.cos(angle), 32 + Math.sin(angle)]
    })
    const started = process.cpuUsage().user

    expect(found(around(...many, many[0]!))).toEqual([])
    expect(process.cpuUsage().user - started).toBeLessThan(1_000_000)
  })
})

test('a question must ask for a part of the map', () => {
  const {boundary} = exampleMap

  expect(checkNear({west: 35.9, south: 32.4, east: 37, north: 33}, boundary, 'bounds')).toEqual([])
  expect(checkNear({west: 32, south: 35, east: 32.5, north: 36}, boundary, 'bounds')).toEqual([
    {path: 'bounds', expected: 'longitude first, then latitude: they seem to be swapped'},
  ])
})

const jordan = join(import.meta.dirname, '../../../../../shared/data/geo/jordan')
const isThere = existsSync(jordan)
if (!isThere) console.log('SKIPPED: the boundaries of Jordan are not on this machine.')

describe.runIf(isThere)('the boundaries of Jordan', () => {
  test.each(['gov_slim.geojson', 'dis_slim.geojson'])('are all sound: %s', (file) => {
    const {features} = JSON.parse(readFileSync(join(jordan, file), 'utf8')) as {
      features: {geometry: Surface}[]
    }
    const findings = features.flatMap(({geometry}) => found({boundary: geometry}))

    expect(features.length).toBeGreaterThan(10)
    expect(findings).toEqual([])
  })
})
