/** Places: marked on a municipality's map, chosen from a list, or told in words. */
import type {Answer, MunicipalMap, PlaceQuestion, Position, Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {pathOf} from '@saha/contract/routes'
import {settlePlaces} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {checkFile} from '../activities/check-file.ts'
import {FrozenError, importDefinition} from '../activities/import-definition.ts'
import {versionOf} from '../activities/versions.ts'
import {
  activityPath,
  closes,
  countResponses,
  forgetContributions,
  formOf,
  june,
  openSquare,
  parkDefinition,
  type SurveyDefinition,
} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const question: PlaceQuestion = {
  id: 'spot',
  type: 'place',
  text: {en: 'Where?', ar: 'أين؟'},
  shapes: ['point', 'line', 'area'],
  list: [
    {id: 'gate', text: {en: 'The gate', ar: 'البوابة'}},
    {id: 'west', text: {en: 'West bank', ar: 'الضفة الغربية'}},
  ],
  address: true,
}
const survey: Survey = {pages: [{id: 'p', questions: [question]}]}
const version = versionOf(settlePlaces(survey, exampleMap))
const mapPath = pathOf('readMap', {municipality: 'irbid', activity: 'park-survey'})

function placeDefinition(map: MunicipalMap = exampleMap): SurveyDefinition {
  const definition = parkDefinition(survey)
  return {...definition, municipality: {...definition.municipality, map}}
}

const at = (...coordinates: Position): Answer => ({shape: {type: 'Point', coordinates}})
const line = (...coordinates: Position[]): Answer => ({shape: {type: 'LineString', coordinates}})
const area = (...ring: Position[]): Answer => ({shape: {type: 'Polygon', coordinates: [ring]}})
const naming = (number: number, spot: unknown) => ({...formOf(number, {}, version), answers: {spot}})

describeEachStore('a place', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define(placeDefinition())
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
  })

  test('is counted by district, list and square, and nothing finer is published', async () => {
    const spots: Answer[] = [at(35.12345, 32.1), {listed: 'west'}, at(35.9, 32.1), {address: 'At the mill'}]
    for (const [group, spot] of spots.entries()) await square.sendMany(12, group * 100, {spot}, version)
    square.clock.now = closes
    await square.publisher.publishDue()
    const {snapshot} = await square.results()
    const [result] = snapshot?.questions ?? []

    expect(result?.cells).toEqual([
      {cell: 'gate', count: 0},
      {cell: 'west', count: 24},
      {cell: 'east', count: 12},
      {cell: '*', count: 0},
      {cell: '@', count: 12},
    ])
    expect(result?.squares).toEqual([
      {column: 2, row: 5, district: 'west', count: 12},
      {column: 9, row: 5, district: 'east', count: 12},
    ])
    expect(JSON.stringify(snapshot)).not.toMatch(/mill|12345/)
  })

  test.each<[string, unknown, string]>([
    ['a point on the moon', at(384_400, 0), 'invalid'],
    ['a point at no number', {shape: {type: 'Point', coordinates: [null, 32]}}, 'invalid'],
    ['a point with its height', {shape: {type: 'Point', coordinates: [35, 32, 700]}}, 'invalid'],
    ['a line of one point', {shape: {type: 'LineString', coordinates: [[35, 32]]}}, 'invalid'],
    [
      'more points than fit',
      line(...Array.from({length: limits.placePoints + 1}, (_, step): Position => [35 + step / 1000, 32])),
      'invalid',
    ],
    [
      'more points than fit into a form',
      line(...Array.from({length: 20_000}, (): Position => [35.12345, 32.12345])),
      'too-large',
    ],
    ['a shape with a name', {shape: {type: 'Point', coordinates: [35, 32], name: 'home'}}, 'invalid'],
  ])('that is %s is refused', async (_, spot, code) => {
    const problem = await square.problem(square.send(naming(1, spot)))

    expect(problem.code).toBe(code)
    expect(await countResponses(opened().store)).toBe(0)
  })

  test.each<[string, Answer, string]>([
    ['in another country', at(10, 50), 'outside'],
    ['finer than a metre', at(35.1234567, 32), 'too-precise'],
    ['told in two ways at once', {listed: 'gate', address: 'x'}, 'wrong-type'],
    ['not on the list', {listed: 'moon'}, 'unknown-option'],
    ['an area of two points', area([35, 32], [35.1, 32], [35, 32]), 'wrong-shape'],
    ['an area that is not closed', area([35, 32], [35.1, 32], [35.1, 32.1], [35, 32.2]), 'wrong-shape'],
    ['a bow tie', area([35, 32], [35.1, 32.1], [35.1, 32], [35, 32.1], [35, 32]), 'crossing'],
  ])('that is %s is refused, with its question', async (_, spot, code) => {
    const problem = await square.problem(square.send(naming(1, spot)))

    expect(problem).toMatchObject({code: 'answers-refused', problems: [{question: 'spot', code}]})
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('just across the border is as welcome as any other', async () => {
    const reply = await square.send(naming(1, at(36.05, 32.1)))

    expect(reply.status).toBe(201)
  })
})

describeEachStore('the map of a survey', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    await square.define(placeDefinition())
  })

  test('is read apart from the questions, which name its districts alone', async () => {
    const map = await square.app.request(mapPath)
    const activity = await square.activity()

    expect(await map.json()).toEqual(exampleMap)
    expect(map.headers.get('access-control-allow-origin')).toBe('*')
    expect(JSON.stringify(activity.survey)).not.toContain('coordinates')
    expect(activity.districts?.map(({id}) => id)).toEqual(['west', 'east'])
  })

  test('is sent once: whoever has it is told that nothing has changed', async () => {
    const etag = (await square.app.request(mapPath)).headers.get('etag') ?? ''
    const again = await square.app.request(mapPath, {headers: {'if-none-match': etag}})

    expect(again.status).toBe(304)
  })

  test('is there only where a place is asked for', async () => {
    await square.define(parkDefinition())

    const reply = await square.app.request(mapPath)
    const {districts} = (await (await square.app.request(activityPath)).json()) as {districts?: unknown}
    expect(reply.status).toBe(404)
    expect(districts).toBeUndefined()
  })

  test('follows that of the municipality until somebody has answered, and then stays', async () => {
    const moved: MunicipalMap = {boundary: exampleMap.boundary}
    await square.define(placeDefinition(moved))
    const before = await (await square.app.request(mapPath)).json()
    const fresh = (await square.activity()).version
    await square.send({...naming(1, at(35.1, 32.1)), version: fresh})
    await square.define(placeDefinition(exampleMap))
    const after = await (await square.app.request(mapPath)).json()

    expect(before).toEqual(moved)
    expect(after).toEqual(moved)
    expect((await square.activity()).version).toBe(fresh)
  })

  test('does not let the wording change with it', async () => {
    await square.send(naming(1, at(35.1, 32.1)))
    const other = placeDefinition({boundary: exampleMap.boundary})
    other.consultations[0]!.activities[0]!.survey = {
      pages: [{id: 'p', questions: [{...question, text: {en: 'Where else?'}}]}],
    }

    await expect(importDefinition(opened().store.db, other)).rejects.toThrow(FrozenError)
  })
})

describe('a definition file with a map', () => {
  const found = (definition: unknown) => {
    const checked = checkFile(definition)
    return 'findings' in checked ? checked.findings.map(({path, expected}) => `${path}: ${expected}`) : []
  }
  const withMap = (map: unknown) => {
    const definition = placeDefinition()
    return {...definition, municipality: {...definition.municipality, map}}
  }

  test('that is right has no findings', () => {
    expect(found(placeDefinition())).toEqual([])
  })

  test('is told where it is broken', () => {
    const open = {
      boundary: {
        type: 'Polygon',
        coordinates: [
          [
            [35, 32],
            [36, 32],
            [36, 33],
            [35, 33],
          ],
        ],
      },
    }
    const flat = {boundary: {type: 'Point', coordinates: [35, 32]}}
    const tiles = {...exampleMap, tiles: {address: 'https://tiles.example/map.png', credit: {en: 'Ours'}}}

    expect(found(withMap(open))).toEqual([
      expect.stringContaining('boundary.coordinates[0]: the first position'),
    ])
    expect(found(withMap(flat))).toEqual(['municipality.map.boundary.type: a known type'])
    expect(found(withMap(tiles))).toEqual([
      expect.stringContaining('municipality.map.tiles.address: an address with'),
    ])
    for (const address of ['https://tiles.example/{z}/{x}/{y}.png', 'https://tiles.example/town.pmtiles'])
      expect(found(withMap({...exampleMap, tiles: {address, credit: {en: 'Ours'}}}))).toEqual([])
  })

  test('that asks for a place and has no map is told so', () => {
    expect(found(parkDefinition(survey))).toEqual([
      'consultations[0].activities[0].survey.map: a map, here or as municipality.map: a place is asked for',
    ])
  })
})
