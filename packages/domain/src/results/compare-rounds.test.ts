import type {Snapshot, Survey} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {compareRounds} from './compare-rounds.ts'

const surveyAsking = (often: string, more: Survey['pages'][number]['questions'] = []): Survey => ({
  pages: [
    {
      id: 'one',
      questions: [
        {
          id: 'often',
          type: 'single',
          text: {en: often},
          options: [
            {id: 'daily', text: {en: 'Daily'}},
            {id: 'never', text: {en: 'Never'}},
          ],
        },
        {id: 'why', type: 'long-text', text: {en: 'Why?'}},
        ...more,
      ],
    },
  ],
})
const round = (daily: number | null, of: number, survey = surveyAsking('How often?')) => {
  const snapshot: Snapshot = {
    number: 1,
    at: '2026-11-20T09:00:00Z',
    step: 1,
    people: of,
    questions: [
      {
        question: 'often',
        people: of,
        declined: 0,
        unanswered: 0,
        cells: [
          {cell: 'daily', count: daily},
          {cell: 'never', count: daily === null ? null : of - daily},
        ],
      },
      {question: 'why', people: of, declined: 0, unanswered: 0, cells: []},
    ],
  }
  return {survey, snapshot}
}

describe('two rounds of a survey', () => {
  test('are compared answer by answer, and chance is told from change', () => {
    const {questions} = compareRounds(round(400, 1000), round(600, 1000))

    expect(questions[0]?.cells[0]).toMatchObject({
      cell: 'daily',
      earlier: {count: 400, share: 0.4},
      later: {count: 600, share: 0.6},
      difference: {mayBeChance: false},
    })
    expect(questions[0]?.cells[0]?.difference?.by).toBeCloseTo(0.2)
  })

  test('are not compared where one of them withholds', () => {
    const {questions} = compareRounds(round(null, 100), round(60, 100))

    expect(questions[0]?.cells[0]?.difference).toBeUndefined()
    expect(questions[0]?.cells[0]?.later?.share).toBe(0.6)
  })

  test('are not compared where other words were used, or nothing of the kind was asked', () => {
    const added = {id: 'age', type: 'single' as const, text: {en: 'Age?'}, options: []}
    const later = round(60, 100, surveyAsking('How often, really?', [added]))

    const {questions, apart} = compareRounds(round(60, 100), later)

    expect(questions).toEqual([])
    expect(apart.map(({question, why}) => [question.id, why])).toEqual([
      ['often', 'reworded'],
      ['why', 'uncounted'],
      ['age', 'new'],
    ])
  })
})
