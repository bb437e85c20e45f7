import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {SingleQuestion, Survey} from '@saha/contract'
import {CHANNELS} from '../survey/channels.ts'
import {publishOpenSurvey} from './publish-open.ts'

const question = (id: string): SingleQuestion => ({
  id,
  type: 'single',
  text: {en: id},
  options: ['yes', 'no'].map((option) => ({id: option, text: {en: option}})),
})

const survey: Survey = {pages: [{id: 'all', questions: [question('park'), question('square')]}]}

/** What is told when so many people said yes and no; whoever did neither left the question out. */
function told(
  people: number,
  counts: Record<string, [yes: number, no: number]>,
  channels = new Map<string, number>(),
) {
  const tally = Object.entries(counts).map(
    ([id, [yes, no]]) =>
      [
        id,
        new Map([
          ['+', yes + no],
          ['yes', yes],
          ['no', no],
        ]),
      ] as const,
  )
  return publishOpenSurvey(survey, people, new Map([...tally, [CHANNELS, channels] as const]), 10)
}

describe('while a survey is open', () => {
  test('counts are rounded down to tens: those who come next cannot be seen to come', () => {
    const counts = told(90, {park: [52, 38], square: [61, 29]})

    expect(counts?.questions.map(({cells}) => cells.map(({count}) => count))).toEqual([
      [50, 30],
      [60, 20],
    ])
  })

  test('a total is told so low that it cannot prove a count to be more than it is told to be', () => {
    // "At least 90, and later 38 said no": 52 had said yes, who were told of as 50.
    expect(told(90, {park: [52, 38], square: [61, 29]})?.people).toBe(80)
    expect(told(90, {park: [50, 40], square: [60, 30]})?.people).toBe(90)
  })

  test('a question that would tell more of another is withheld until the next answers have come', () => {
    // Of the square there are at least 70. If 40 and 40 then like the park or not, at most 39 did so before: at least 31.
    const first = told(70, {park: [35, 35], square: [40, 30]})
    expect(withheldIn(first)).toHaveLength(1)
    expect(withheldIn(told(79, {park: [40, 39], square: [45, 34]}))).toEqual([])
  })

  test('and so it is where another one proves that somebody is there who is told of as "fewer than ten"', () => {
    // The square tells of 20 people. At most 19 said yes to the park: somebody said no.
    expect(withheldIn(told(20, {park: [19, 1], square: [10, 10]}))).toHaveLength(1)
    expect(withheldIn(told(20, {park: [19, 1], square: [11, 9]}))).toEqual([])
  })

  test('nothing is withheld because all forms are alike', () => {
    const counts = told(26, {park: [26, 0], square: [0, 26]})

    expect(counts).toMatchObject({people: 20})
    expect(withheldIn(counts)).toEqual([])
  })

  test('nor because all counts are round', () => {
    expect(withheldIn(told(400, {park: [300, 100], square: [300, 100]}))).toEqual([])
  })

  test('by which way people answered is told every time, and adds up to no more than all who are told of', () => {
    const ways = (web: number, paper: number) => {
      const all = web + paper
      return told(all, {park: [all - 14, 14], square: [all - 15, 15]}, new Map([['paper', paper]]))
    }

    expect(ways(30, 31)).toMatchObject({people: 50, channels: {web: 20, assisted: 0, paper: 30}})
    expect(ways(41, 20)).toMatchObject({people: 50, channels: {web: 30, assisted: 0, paper: 20}})
    expect(ways(61, 0)?.channels).toBeUndefined()
  })

  test('where answers are words, it is told how many gave them at least, not how many gave none', () => {
    const words: Survey = {
      pages: [
        {id: 'all', questions: [question('park'), {id: 'more', type: 'short-text', text: {en: 'More'}}]},
      ],
    }
    const tally = new Map([
      ['park', new Map(Object.entries({'+': 61, yes: 35, no: 26}))],
      ['more', new Map([['+', 21]])],
    ])

    expect(publishOpenSurvey(words, 61, tally, 10)?.questions).toMatchObject([
      {people: 50, unanswered: 0},
      {people: 20, unanswered: null, cells: []},
    ])
  })

  test('a row of a matrix that would tell of another row is withheld', () => {
    const matrix: Survey = {
      pages: [
        {
          id: 'all',
          questions: [
            {
              id: 'hours',
              type: 'matrix',
              required: true,
              text: {en: 'Hours'},
              rows: ['week', 'weekend'].map((id) => ({id, text: {en: id}})),
              columns: ['early', 'late'].map((id) => ({id, text: {en: id}})),
            },
          ],
        },
      ],
    }
    const cells = {
      '+': 20,
      'week/+': 20,
      'week/early': 19,
      'week/late': 1,
      'weekend/+': 20,
      'weekend/early': 10,
      'weekend/late': 10,
    }
    const counts = publishOpenSurvey(matrix, 20, new Map([['hours', new Map(Object.entries(cells))]]), 10)

    expect(counts?.questions[0]).toMatchObject({people: 10, unanswered: 0})
    expect(counts?.questions[0]?.cells.map(({count}) => count)).toEqual([10, 0, null, null])
  })

  test('whatever people answer, some question is told, and none tells of so many that another count is known', () => {
    const yes = fc.record({people: fc.nat(120), park: fc.nat(120), square: fc.nat(120), left: fc.nat(12)})

    fc.assert(
      fc.property(yes, ({people: more, park, square, left}) => {
        const people = 20 + more
        const answered = people - Math.min(left, people)
        const counted: Record<string, [number, number]> = {
          park: [Math.min(park, answered), answered - Math.min(park, answered)],
          square: [Math.min(square, people), people - Math.min(square, people)],
        }
        const counts = told(people, counted)
        const shown = counts?.questions.filter((one) => one.people !== null) ?? []
        const untold = shown.flatMap(({question: id, cells, unanswered}) => {
          const exact = counted[id] ?? [0, 0]
          const shownOf = [...cells.map(({count}) => count), unanswered]
          return [...exact, people - exact[0] - exact[1]].map((count, at) => count - (shownOf[at] ?? count))
        })
        const rest = shown.map(
          ({cells, unanswered}) =>
            people - cells.reduce((sum, {count}) => sum + (count ?? 0), unanswered ?? 0),
        )
        const most = Math.max(...untold)

        expect(shown.length).toBeGreaterThan(0)
        expect(Math.min(people - (counts?.people ?? 0), ...rest)).toBeGreaterThanOrEqual(most)
      }),
    )
  })
})

const withheldIn = (counts: ReturnType<typeof told>) =>
  counts?.questions.filter(({people}) => people === null).map((one) => one.question)
