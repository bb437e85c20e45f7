import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {NumberQuestion} from '@saha/contract'
import {bandsOf, cellsOf, countedCells} from './cells.ts'
import {exampleSurvey} from './example-survey.ts'

const number = (rest: Partial<NumberQuestion>): NumberQuestion => ({
  id: 'n',
  type: 'number',
  text: {en: 'n'},
  min: 0,
  max: 100,
  ...rest,
})

describe('what a response adds to', () => {
  test('two ticks by one person are one person and two ticks', () => {
    expect(countedCells(exampleSurvey, {why: ['walk', 'play']})).toEqual([
      {question: 'why', cell: '+'},
      {question: 'why', cell: 'walk'},
      {question: 'why', cell: 'play'},
    ])
  })

  test('"I\'d rather not say" is counted, but not as an answer', () => {
    expect(countedCells(exampleSurvey, {why: null})).toEqual([{question: 'why', cell: '-'}])
  })

  test('numbers are counted in the band they fall into, words only as answered', () => {
    expect(countedCells(exampleSurvey, {safe: 0, age: 30, name: 'x'})).toEqual([
      {question: 'safe', cell: '+'},
      {question: 'safe', cell: '0'},
      {question: 'age', cell: '+'},
      {question: 'age', cell: '30'},
      {question: 'name', cell: '+'},
    ])
  })
})

describe('bands of a number question', () => {
  test('the author says where bands begin', () => {
    expect(bandsOf(number({min: 12, max: 110, bands: [18, 60]}))).toEqual([
      {from: 12, to: 18, isLast: false},
      {from: 18, to: 60, isLast: false},
      {from: 60, to: 110, isLast: true},
    ])
  })

  test('few values have a band each', () => {
    expect(cellsOf(number({min: 0, max: 5}))).toEqual(['0', '1', '2', '3', '4', '5'])
  })

  test('every accepted number falls into one band, and there are at most ten by default', () => {
    const anyQuestion = fc
      .tuple(fc.integer({min: -500, max: 500}), fc.integer({min: 1, max: 5000}), fc.integer({min: 0, max: 3}))
      .map(([from, span, decimals]) =>
        number({min: from / 10 ** decimals, max: (from + span) / 10 ** decimals, decimals}),
      )

    fc.assert(
      fc.property(anyQuestion, fc.double({min: 0, max: 1, noNaN: true}), (question, share) => {
        const answer = Number(
          (question.min + share * (question.max - question.min)).toFixed(question.decimals),
        )
        const bands = bandsOf(question)
        const hit = bands.filter(
          ({from, to, isLast}) => from <= answer && (isLast ? answer <= to : answer < to),
        )

        expect(bands.length).toBeLessThanOrEqual(10)
        expect(hit).toHaveLength(1)
        expect(countedCells({pages: [{id: 'p', questions: [question]}]}, {n: answer})).toEqual([
          {question: 'n', cell: '+'},
          {question: 'n', cell: String(hit[0]!.from)},
        ])
      }),
    )
  })
})
