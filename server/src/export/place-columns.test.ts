import type {Answers, PlaceQuestion, Survey} from '@saha/contract'
import {settlePlaces} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {describe, expect, test} from 'vitest'
import {dictionaryOf} from './dictionary.ts'
import {wellKnownText} from './place-columns.ts'
import {sheetOf, type SheetOptions} from './sheet.ts'

const question: PlaceQuestion = {
  id: 'spot',
  type: 'place',
  text: {en: 'Where?', ar: 'أين؟'},
  mayDecline: true,
  shapes: ['point', 'line', 'area'],
  list: [
    {id: 'gate', text: {en: 'The gate'}},
    {id: 'west', text: {en: 'West bank'}},
  ],
  address: true,
}
const survey: Survey = settlePlaces({pages: [{id: 'p', questions: [question]}]}, exampleMap)

function written(answers: Answers, options: SheetOptions = {}) {
  const {head, rowsOf} = sheetOf(survey, 'wide', options)
  const [row = []] = rowsOf({day: '2026-06-15', channel: 'web', answers}, 1)
  return Object.fromEntries(head.map((name, at) => [name, row[at]]))
}

describe('a place on its way out', () => {
  test('has a column for each way of saying where', () => {
    expect(written({spot: {listed: 'gate'}})).toMatchObject({'spot.list': 'gate', 'spot.wkt': null})
    expect(written({spot: {address: 'At the mill'}})).toMatchObject({
      'spot.address': 'At the mill',
      'spot.list': null,
    })
  })

  test('that was drawn is given as numbers, as geographic information systems read it, and by its district', () => {
    const line: [number, number][] = [
      [35.6, 32.4],
      [35.9, 32.4],
    ]

    expect(written({spot: {shape: {type: 'Point', coordinates: [35.12345, 32.1]}}})).toMatchObject({
      'spot.district': 'west',
      'spot.longitude': 35.12345,
      'spot.latitude': 32.1,
      'spot.wkt': 'POINT (35.12345 32.1)',
    })
    expect(written({spot: {shape: {type: 'LineString', coordinates: line}}})).toMatchObject({
      'spot.district': 'east',
      'spot.longitude': 35.75,
      'spot.wkt': 'LINESTRING (35.6 32.4, 35.9 32.4)',
    })
  })

  test('is left out but for its district and the list, where what citizens wrote is', () => {
    const shown = written({spot: {shape: {type: 'Point', coordinates: [35.1, 32.1]}}}, {noFreeText: true})

    expect(Object.keys(shown)).toEqual(['response', 'day', 'channel', 'spot.list', 'spot.district'])
  })

  test('that somebody would rather not tell is told apart from one left out', () => {
    expect(written({spot: null})).toMatchObject({'spot.list': 'declined', 'spot.wkt': 'declined'})
    expect(written({})).toMatchObject({'spot.list': null, 'spot.wkt': null})
  })

  test('has every column and every place explained in every language', () => {
    const rows = dictionaryOf(survey, ['en', 'ar'])

    expect(rows).toContainEqual(['spot.district', 'place', 'west', 'West bank', 'الضفة الغربية'])
    expect(rows).toContainEqual([
      'spot.address',
      'place',
      '',
      'Where? — told in words',
      'أين؟ — المكتوب بالكلمات',
    ])
  })

  test('an area is a ring that closes', () => {
    const ring: [number, number][] = [
      [35, 32],
      [36, 32],
      [36, 33],
      [35, 32],
    ]

    expect(wellKnownText({type: 'Polygon', coordinates: [ring]})).toBe(
      'POLYGON ((35 32, 36 32, 36 33, 35 32))',
    )
  })
})
