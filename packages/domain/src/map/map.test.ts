import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Bounds, Geometry, PlaceQuestion, Position, Survey} from '@saha/contract'
import {checkGeometry} from './place.ts'
import {exampleMap} from './example-map.ts'
import {settlePlaces} from './settle-places.ts'
import {boundsOfSquare, squareAt, squaresIn} from './squares.ts'
import {boundsOf, districtAt, middleOf} from './surface.ts'

const within = ({west, south, east, north}: Bounds, [x, y]: readonly [number, number]) =>
  x >= west && x <= east && y >= south && y <= north

const degrees = (min: number, max: number) =>
  fc.integer({min: min * 1000, max: max * 1000}).map((n) => n / 1000)
const someBounds = fc
  .tuple(degrees(-170, 170), degrees(-80, 79), degrees(0.001, 5), degrees(0.001, 1))
  .map(([west, south, width, height]): Bounds => ({west, south, east: west + width, north: south + height}))

describe('a district', () => {
  test.each<[string, [number, number], string | undefined]>([
    ['holds what lies in it', [35.2, 32.1], 'west'],
    ['is told from the other one', [35.9, 32.4], 'east'],
    ['holds its island', [35.5, 32.25], 'east'],
    ['does not hold its lake', [35.75, 32.15], undefined],
    ['ends at the river', [35.45, 32.1], undefined],
    ['ends where the town ends', [34.9, 32.1], undefined],
  ])('%s', (_, position, district) => {
    expect(districtAt(exampleMap, position)?.id).toBe(district)
  })
})

describe('what was drawn counts in one place:', () => {
  test.each<[string, Geometry, Position]>([
    ['a point where it is', {type: 'Point', coordinates: [35.1, 32.2]}, [35.1, 32.2]],
    [
      'a line halfway along it, not at the middle of its corners',
      {
        type: 'LineString',
        coordinates: [
          [35, 0],
          [35.1, 0],
          [36, 0],
        ],
      },
      [35.5, 0],
    ],
    [
      'an area at its centre of gravity',
      {
        type: 'Polygon',
        coordinates: [
          [
            [35, 32],
            [35.5, 32],
            [36, 32],
            [36, 33],
            [35, 33],
            [35, 32],
          ],
        ],
      },
      [35.5, 32.5],
    ],
  ])('%s', (_, shape, [longitude, latitude]) => {
    const middle = middleOf(shape)

    expect(middle[0]).toBeCloseTo(longitude, 9)
    expect(middle[1]).toBeCloseTo(latitude, 9)
  })

  test('it never lies outside what was drawn by more than its rectangle', () => {
    const position = fc.tuple(degrees(35, 36), degrees(32, 33))

    fc.assert(
      fc.property(fc.array(position, {minLength: 2, maxLength: 30}), (coordinates) => {
        const middle = middleOf({type: 'LineString', coordinates})

        expect(within({west: 35, south: 32, east: 36, north: 33}, middle)).toBe(true)
      }),
    )
  })
})

describe('the squares of a map', () => {
  test('are twelve along its longer side, and as many along the other as make them square', () => {
    expect(squaresIn({west: 35, south: 0, east: 36, north: 0.5})).toEqual({columns: 12, rows: 6})
    expect(squaresIn({west: 35, south: 60, east: 36, north: 60.5})).toEqual({columns: 12, rows: 12})
    expect(squaresIn({west: 35, south: 0, east: 35.01, north: 5})).toEqual({columns: 1, rows: 12})
  })

  test('hold every position of the map, each in one', () => {
    const share = fc.integer({min: 0, max: 1000}).map((n) => n / 1000)

    fc.assert(
      fc.property(someBounds, share, share, (bounds, across, up) => {
        const {west, south, east, north} = bounds
        const position = [west + (east - west) * across, south + (north - south) * up] as const
        const square = squareAt(bounds, position)
        const {columns, rows} = squaresIn(bounds)
        const ground = boundsOfSquare(bounds, square)
        const slack = 1e-9

        expect(square.column < columns && square.row < rows).toBe(true)
        expect(
          within(
            {
              west: ground.west - slack,
              east: ground.east + slack,
              south: ground.south - slack,
              north: ground.north + slack,
            },
            position,
          ),
        ).toBe(true)
      }),
    )
  })

  test('count what lies beyond them in the nearest one', () => {
    const bounds = {west: 35, south: 32, east: 36, north: 33}

    expect(squareAt(bounds, [34, 40])).toEqual({column: 0, row: 0})
    expect(squareAt(bounds, [36, 32])).toEqual({
      column: squaresIn(bounds).columns - 1,
      row: squaresIn(bounds).rows - 1,
    })
  })
})

describe('a survey that asks for a place', () => {
  const question: PlaceQuestion = {id: 'spot', type: 'place', text: {en: 'Where?'}, shapes: ['point']}
  const asking = (change: Partial<PlaceQuestion> = {}): Survey => ({
    pages: [{id: 'p', questions: [{...question, ...change}]}],
  })
  const settled = (survey: Survey) => settlePlaces(survey, exampleMap).pages[0]!.questions[0] as PlaceQuestion

  test('shows the municipality and a little beyond its border, where the author says nothing', () => {
    const {west, south, east, north} = boundsOf(exampleMap.boundary)

    expect(settled(asking()).bounds).toEqual({
      west: west - 0.1,
      south: south - 0.1,
      east: east + 0.1,
      north: north + 0.1,
    })
  })

  test('offers the districts as a list, where there is neither another list nor an address', () => {
    const own = [
      {id: 'gate', text: {en: 'The gate'}},
      {id: 'well', text: {en: 'The well'}},
    ]

    expect(settled(asking()).list?.map(({id}) => id)).toEqual(['west', 'east'])
    expect(settled(asking({address: true})).list).toBeUndefined()
    expect(settled(asking({list: own})).list).toEqual(own)
  })

  test('keeps what its author says, and its own map before that of the municipality', () => {
    const bounds = {west: 35.1, south: 32.1, east: 35.2, north: 32.2}
    const own = {boundary: exampleMap.districts![0]!.shape}

    expect(settled(asking({bounds})).bounds).toEqual(bounds)
    expect(settlePlaces({...asking(), map: own}, exampleMap).map).toEqual(own)
  })

  test('is not settled further by being settled again', () => {
    const once = settlePlaces(asking(), exampleMap)

    expect(settlePlaces(once, undefined)).toEqual(once)
    expect(settlePlaces(once, {boundary: exampleMap.districts![1]!.shape})).toEqual(once)
  })

  test('holds no map when it asks for no place', () => {
    const other: Survey = {pages: [{id: 'p', questions: [{id: 'q', type: 'long-text', text: {en: 'Why?'}}]}]}

    expect(settlePlaces(other, exampleMap)).toEqual(other)
  })

  test('has a map no finer than what can be marked on it', () => {
    const fine = structuredClone(exampleMap)
    fine.boundary = {
      type: 'Polygon',
      coordinates: [
        [
          [35, 32],
          [36, 32],
          [36.000000001, 32.000000001],
          [36, 32.5],
          [35.1234567, 32.5],
          [35, 32],
        ],
      ],
    }

    const ring = settlePlaces(asking(), fine).map?.boundary.coordinates[0] as Position[]

    expect(ring).toHaveLength(5)
    expect(ring.map((position) => checkGeometry({type: 'Point', coordinates: position}))).toEqual(
      ring.map(() => undefined),
    )
  })
})
