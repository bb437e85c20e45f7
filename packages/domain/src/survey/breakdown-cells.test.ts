import {describe, expect, test} from 'vitest'
import type {Survey} from '@saha/contract'
import {breakdownCells} from './breakdown-cells.ts'
import {planBreakdown} from './breakdown-plan.ts'
import {countedCells} from './cells.ts'
import {exampleSurvey} from './example-survey.ts'

const survey: Survey = {
  ...exampleSurvey,
  breakdowns: [
    {id: 'why-by-age', question: 'why', by: ['age']},
    {id: 'safe-by-both', question: 'safe', by: ['often', 'age']},
  ],
}

const inTables = (answers: Parameters<typeof countedCells>[1]) =>
  countedCells(survey, answers)
    .filter(({question}) => question.startsWith('/'))
    .map(({question, cell}) => `${question} ${cell}`)

describe('breakdowns of a survey', () => {
  test('whoever answered both questions is one person of a group, with every tick', () => {
    expect(inTables({why: ['walk', 'play'], age: 42})).toEqual([
      '/why-by-age 30|+',
      '/why-by-age 30|walk',
      '/why-by-age 30|play',
    ])
  })

  test('of two at a time, a group is what was answered to both', () => {
    expect(inTables({safe: 7, often: 'daily', age: 17})).toEqual([
      '/safe-by-both *',
      '/safe-by-both daily|12|+',
      '/safe-by-both daily|12|7',
    ])
  })

  test('who would rather not say, or left one of the questions out, is in no group', () => {
    expect(inTables({why: ['walk'], age: null})).toEqual([])
    expect(inTables({why: null, age: 42})).toEqual([])
    expect(inTables({safe: 7, often: 'daily'})).toEqual([])
    expect(inTables({often: 'daily', age: 42})).toEqual(['/safe-by-both *'])
  })

  test('a table that nobody declared is counted nowhere', () => {
    const counted = countedCells(exampleSurvey, {why: ['walk'], age: 42, safe: 3})

    expect(breakdownCells(exampleSurvey, counted)).toEqual([])
  })

  test('a place on a map belongs to its district, not to a square of the map', () => {
    const spots = {pages: [], breakdowns: [{id: 't', question: 'why', by: ['spot']}]}
    const counted = ['+', 'north', 'north/3.4'].map((cell) => ({question: 'spot', cell}))

    expect(breakdownCells(spots, [...counted, {question: 'why', cell: '+'}])).toEqual([
      {question: '/t', cell: 'north|+'},
    ])
  })

  test('a table has every combination of groups, whether anybody belongs to it or not', () => {
    const plan = planBreakdown(survey, survey.breakdowns![1]!)

    expect(plan?.groups).toHaveLength(3 * 4)
    expect(plan?.groups.slice(0, 5)).toEqual([
      ['daily', '12'],
      ['daily', '18'],
      ['daily', '30'],
      ['daily', '60'],
      ['weekly', '12'],
    ])
    expect(plan?.answers).toHaveLength(11)
  })

  test('a question that is no longer there makes no table', () => {
    expect(planBreakdown(survey, {id: 'x', question: 'why', by: ['gone']})).toBeUndefined()
  })
})
