import type {AnswerableQuestion} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {bandFigures} from './bands.ts'
import {bordaScores} from './borda.ts'
import {extremesOf} from './extremes.ts'
import {shareBase, shareIn} from './share-base.ts'
import {stepFigures} from './steps.ts'

const rated = (...counts: (number | null)[]) => counts.map((count, at) => ({value: at + 1, count}))

describe('a scale or rating', () => {
  test('has the mean, the median and the share of its two highest values', () => {
    const figures = stepFigures(rated(10, 0, 20, 50, 20), 100)

    expect(figures).toEqual({mean: 3.7, median: 4, top: {values: [4, 5], share: 0.7}})
  })

  test('with fewer than five values has the highest alone as its top', () => {
    const figures = stepFigures(rated(10, 20, 30, 40), 100)

    expect(figures?.top).toEqual({values: [4], share: 0.4})
  })

  test('has a median between two values when the middle falls between them', () => {
    const figures = stepFigures(rated(20, 30, 0, 50, 0), 100)

    expect(figures?.median).toBe(3)
  })

  test('tells nothing while a count is withheld, for it would give the count away', () => {
    const figures = stepFigures(rated(10, null, 20, null, 20), 100)

    expect(figures).toBeUndefined()
  })

  test('tells nothing while more than a tenth of the people is rounded away', () => {
    const [few, enough] = [stepFigures(rated(20, 0, 0, 0, 20), 50), stepFigures(rated(20, 0, 0, 0, 20), 44)]

    expect(few).toBeUndefined()
    expect(enough?.mean).toBe(3)
  })

  test('that nobody answered has no figures', () => {
    expect(stepFigures(rated(0, 0, 0, 0, 0), 0)).toBeUndefined()
  })
})

describe('numbers in bands', () => {
  // Kendall and Stuart's way, worked by hand: 10 + 5/20 × 10, 20 + 5/40 × 20 and so on.
  const bands = [
    {from: 0, to: 10, count: 20},
    {from: 10, to: 20, count: 20},
    {from: 20, to: 40, count: 40},
    {from: 40, to: 100, count: 20},
  ]

  test('have mean, median and quartiles, taken to spread evenly within a band', () => {
    const figures = bandFigures(bands, 100)

    expect(figures).toEqual({mean: 30, lowerQuartile: 12.5, median: 25, upperQuartile: 37.5})
  })

  test('of one person lie within the band of that person', () => {
    const figures = bandFigures(
      [
        {from: 0, to: 10, count: 0},
        {from: 10, to: 20, count: 1},
      ],
      1,
    )

    expect(figures).toEqual({mean: 15, lowerQuartile: 12.5, median: 15, upperQuartile: 17.5})
  })

  test('tell nothing while a band is withheld', () => {
    expect(bandFigures([...bands, {from: 100, to: 110, count: null}], 120)).toBeUndefined()
  })
})

describe('an order', () => {
  test('counts every place: what everybody puts second may come before what some put first', () => {
    const scores = bordaScores(
      [
        {option: 'divides', places: [55, 0, 45]},
        {option: 'unites', places: [30, 70, 0]},
        {option: 'last', places: [15, 30, 55]},
      ],
      100,
    )

    expect(scores).toEqual([
      {option: 'unites', score: 0.65, first: 30},
      {option: 'divides', score: 0.55, first: 55},
      {option: 'last', score: 0.3, first: 15},
    ])
  })

  test('gives nothing to what somebody did not place', () => {
    const scores = bordaScores(
      [
        {option: 'a', places: [10]},
        {option: 'b', places: [0]},
        {option: 'c', places: [0]},
      ],
      10,
    )

    expect(scores?.map(({score}) => score)).toEqual([1, 0, 0])
  })

  test('has no scores while a place is withheld', () => {
    expect(bordaScores([{option: 'a', places: [10, null]}], 10)).toBeUndefined()
  })
})

describe('percentages', () => {
  const text = {en: 'x'}
  const question: AnswerableQuestion = {
    id: 'q',
    type: 'single',
    text,
    mayDecline: true,
    options: [
      {id: 'yes', text},
      {id: 'no', text},
      {id: 'unsure', text, outside: true},
    ],
  }
  const result = {
    people: 100,
    declined: 20,
    cells: [
      {cell: 'yes', count: 60},
      {cell: 'no', count: 20},
      {cell: 'unsure', count: 20},
    ],
  }

  test('leave out those who do not know, where the author chose so', () => {
    const {people, outside} = shareBase(question, result)

    expect(people).toBe(80)
    expect([...outside]).toEqual(['unsure'])
  })

  test('are of those too who would rather not say, where the author chose so', () => {
    const {people, withDeclined} = shareBase(question, result, {declinedCounts: true})

    expect(people).toBe(100)
    expect(withDeclined).toBe(true)
  })

  test('cannot be told while those who stand outside are withheld', () => {
    const cells = result.cells.map((cell) => (cell.cell === 'unsure' ? {...cell, count: null} : cell))

    expect(shareBase(question, {...result, cells}).people).toBeNull()
  })

  test('of a matrix are worked out row by row', () => {
    const matrix: AnswerableQuestion = {
      id: 'm',
      type: 'matrix',
      text,
      rows: [
        {id: 'a', text},
        {id: 'ab', text},
      ],
      columns: [
        {id: 'good', text},
        {id: 'bad', text},
        {id: 'unsure', text, outside: true},
      ],
    }
    const cells = [
      {cell: 'a/good', count: 50},
      {cell: 'a/bad', count: 20},
      {cell: 'a/unsure', count: 30},
      {cell: 'ab/unsure', count: 10},
    ]

    const bases = ['a', 'ab'].map(
      (row) => shareBase(matrix, {people: 100, declined: 0, cells}, {}, row).people,
    )

    expect(bases).toEqual([70, 90])
  })

  test('never exceed the whole, although rounding made the whole smaller than its part', () => {
    expect([shareIn(50, 40), shareIn(null, 40), shareIn(10, null), shareIn(10, 40)]).toEqual([
      1,
      null,
      null,
      0.25,
    ])
  })
})

describe('what stands out', () => {
  test('is the most and the fewest, and equal ones together', () => {
    const found = extremesOf([30, 50, 50, null, 10], (value) => value)

    expect(found).toEqual({most: [50, 50], fewest: [10]})
  })

  test('has no fewest when all are alike, and nothing at all when nobody answered', () => {
    expect(extremesOf([20, 20], (value) => value)).toEqual({most: [20, 20], fewest: []})
    expect(extremesOf([0, 0, null], (value) => value)).toBeUndefined()
  })
})
