import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Geometry, PlaceQuestion, Position} from '@saha/contract'
import {checkGeometry, checkPlace, roundPosition} from './place.ts'

const area = (...ring: Position[]): Geometry => ({type: 'Polygon', coordinates: [ring]})
const line = (...coordinates: Position[]): Geometry => ({type: 'LineString', coordinates})
const point = (...coordinates: Position): Geometry => ({type: 'Point', coordinates})

const bounds = {west: 35, south: 31, east: 37, north: 33}

describe('a place on the map', () => {
  test.each<[string, Geometry]>([
    ['a point', point(35.5, 32)],
    ['a point on the edge of the map', point(35, 33)],
    ['a line', line([35.5, 32], [35.6, 32.1])],
    ['a line that crosses itself, as streets do', line([35, 31], [36, 32], [36, 31], [35, 32])],
    ['a triangle', area([35, 31], [36, 31], [36, 32], [35, 31])],
    ['an area with a dent', area([35, 31], [37, 31], [37, 33], [36, 31.5], [35, 33], [35, 31])],
    ['a corner on a straight edge', area([35, 31], [36, 31], [37, 31], [36, 32], [35, 31])],
  ])('may be %s', (_, shape) => {
    expect(checkGeometry(shape, bounds)).toBeUndefined()
  })

  test.each<[string, Geometry, string]>([
    ['on the moon', point(384_400, 0), 'outside'],
    ['in another country', point(10, 50), 'outside'],
    ['finer than a metre', point(35.1234567, 32), 'too-precise'],
    ['a line that stands still', line([35, 31], [35, 31]), 'wrong-shape'],
    ['a line of one point', line([35, 31]), 'wrong-shape'],
    ['an area that is not closed', area([35, 31], [36, 31], [36, 32], [35.5, 31]), 'wrong-shape'],
    ['an area of two points', area([35, 31], [36, 31], [35, 31]), 'wrong-shape'],
    ['a bow tie', area([35, 31], [36, 32], [36, 31], [35, 32], [35, 31]), 'crossing'],
    ['an area without inside', area([35, 31], [36, 31], [37, 31], [35, 31]), 'crossing'],
    [
      'an area that touches itself',
      area([35, 31], [37, 31], [36, 32], [36, 31], [35, 32], [35, 31]),
      'crossing',
    ],
    [
      'more points than fit',
      line(...Array.from({length: 201}, (_at, at): Position => [35 + at / 1000, 31])),
      'too-many',
    ],
  ])('is refused: %s', (_, shape, code) => {
    expect(checkGeometry(shape, bounds)).toBe(code)
  })

  test('only offered shapes are accepted', () => {
    const question: PlaceQuestion = {
      id: 'p',
      type: 'place',
      text: {en: 'Where?'},
      shapes: ['point'],
      address: true,
    }

    expect(checkPlace(question, {shape: point(35, 31)})).toBeUndefined()
    expect(checkPlace(question, {shape: line([35, 31], [36, 31])})).toBe('wrong-shape')
    expect(checkPlace(question, {listed: 'gate'})).toBe('wrong-shape')
  })

  test('every position can be rounded to one that is accepted', () => {
    const position = fc.tuple(
      fc.double({min: -180, max: 180, noNaN: true}),
      fc.double({min: -90, max: 90, noNaN: true}),
    )

    fc.assert(
      fc.property(position, (exact) => {
        expect(checkGeometry({type: 'Point', coordinates: roundPosition(exact)})).toBeUndefined()
      }),
    )
  })

  test('a ring around a centre never crosses itself, whatever its radii', () => {
    const radii = fc.array(fc.integer({min: 1, max: 1000}), {minLength: 5, maxLength: 60})

    fc.assert(
      fc.property(radii, (lengths) => {
        const around = lengths.map((length, at): Position => {
          const angle = (2 * Math.PI * at) / lengths.length
          return roundPosition([
            36 + (length * Math.cos(angle)) / 1000,
            32 + (length * Math.sin(angle)) / 1000,
          ])
        })

        expect(checkGeometry(area(...around, around[0]!), undefined)).toBeUndefined()
      }),
    )
  })
})
