import type {Geometry, PlaceAnswer, Position} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {exampleMap} from '../map/example-map.ts'
import {isIn} from '../map/surface.ts'
import {checkIdeaPlace, groundOf, ideaPlace} from './idea-place.ts'
import {pointIn} from './point-in.ts'

const all = {shapes: ['point', 'line', 'area'] as ('point' | 'line' | 'area')[]}
const point = (...coordinates: Position): PlaceAnswer => ({shape: {type: 'Point', coordinates}})
const area = (...ring: Position[]): Geometry => ({type: 'Polygon', coordinates: [ring]})

describe('the place of an idea', () => {
  test('is drawn on the map or is one of its districts', () => {
    const question = ideaPlace(all, exampleMap)

    expect(question.list?.map(({id}) => id)).toEqual(['west', 'east'])
    expect(checkIdeaPlace(all, exampleMap, point(35.2, 32.1))).toBeUndefined()
    expect(checkIdeaPlace(all, exampleMap, {listed: 'west'})).toBeUndefined()
  })

  test('may be one of a list of the collection’s own, or an address where that is asked for', () => {
    const list = [
      {id: 'hall', text: {en: 'Town hall'}},
      {id: 'market', text: {en: 'Market'}},
    ]

    expect(checkIdeaPlace({...all, list}, exampleMap, {listed: 'market'})).toBeUndefined()
    expect(checkIdeaPlace({...all, list}, exampleMap, {listed: 'west'})).toBe('unknown-option')
    expect(checkIdeaPlace({...all, address: true}, exampleMap, {address: 'Station Street'})).toBeUndefined()
    expect(checkIdeaPlace({...all, address: true}, exampleMap, {listed: 'west'})).toBeUndefined()
    expect(checkIdeaPlace(all, exampleMap, {address: 'Station Street'})).toBe('wrong-shape')
  })

  test('is wanted only where the collection says so', () => {
    expect(checkIdeaPlace(all, exampleMap, undefined)).toBeUndefined()
    expect(checkIdeaPlace({...all, required: true}, exampleMap, undefined)).toBe('required')
  })

  test.each<[string, PlaceAnswer, string]>([
    ['with longitude and latitude swapped', point(32.1, 35.2), 'outside'],
    ['in another country', point(10, 50), 'outside'],
    [
      'whose edge crosses itself',
      {shape: area([35.1, 32.1], [35.2, 32.2], [35.2, 32.1], [35.1, 32.2], [35.1, 32.1])},
      'crossing',
    ],
    ['finer than a metre', point(35.123456, 32.1), 'too-precise'],
  ])('is refused %s', (_, place, code) => {
    expect(checkIdeaPlace(all, exampleMap, place)).toBe(code)
  })

  test('is refused as a line where points alone are asked for', () => {
    const line: PlaceAnswer = {
      shape: {
        type: 'LineString',
        coordinates: [
          [35.1, 32.1],
          [35.2, 32.2],
        ],
      },
    }

    expect(checkIdeaPlace({shapes: ['point']}, exampleMap, line)).toBe('wrong-shape')
  })
})

describe('an idea', () => {
  test('lies in the district in which its point is, and is marked there', () => {
    expect(groundOf(point(35.2, 32.1), exampleMap)).toEqual({
      district: 'west',
      longitude: 3520000,
      latitude: 3210000,
    })
  })

  test('on the river lies in no district', () => {
    expect(groundOf(point(35.55, 32.1), exampleMap).district).toBe('')
  })

  test('about a whole district is counted there, and has no mark', () => {
    expect(groundOf({listed: 'east'}, exampleMap)).toEqual({district: 'east', longitude: 0, latitude: 0})
  })

  test('with an address in words, or without a place, has neither', () => {
    const none = {district: '', longitude: 0, latitude: 0}

    expect(groundOf({address: 'Station Street'}, exampleMap)).toEqual(none)
    expect(groundOf(undefined, exampleMap)).toEqual(none)
  })

  test('about ground that bends around something else is marked on that ground', () => {
    const bent = area(
      [35.0, 32.0],
      [35.3, 32.0],
      [35.3, 32.02],
      [35.02, 32.02],
      [35.02, 32.28],
      [35.3, 32.28],
      [35.3, 32.3],
      [35.0, 32.3],
      [35.0, 32.0],
    )

    expect(isIn(bent as Extract<Geometry, {type: 'Polygon'}>, pointIn(bent))).toBe(true)
  })
})
