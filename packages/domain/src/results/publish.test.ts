import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Answers, QuestionResult} from '@saha/contract'
import {countedCells} from '../survey/cells.ts'
import {exampleSurvey} from '../survey/example-survey.ts'
import {publishSurvey} from './publish.ts'

function tallyOf(forms: readonly Answers[]): Map<string, Map<string, number>> {
  const tally = new Map<string, Map<string, number>>()
  for (const {question, cell} of forms.flatMap((answers) => countedCells(exampleSurvey, answers))) {
    const cells = tally.get(question) ?? new Map<string, number>()
    tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + 1))
  }
  return tally
}

function publish(forms: readonly Answers[]): Map<string, QuestionResult> {
  const results = publishSurvey(exampleSurvey, forms.length, tallyOf(forms), 10)
  return new Map(results.map((result) => [result.question, result]))
}

const times = (count: number, answers: Answers): Answers[] => Array.from({length: count}, () => answers)

describe('publishing a survey', () => {
  test('a multiple choice tells people from ticks', () => {
    const why = publish([...times(20, {why: ['walk', 'play']}), ...times(15, {why: ['none']})]).get('why')

    expect(why).toMatchObject({people: 35, declined: 0, unanswered: 0})
    expect(why?.cells).toEqual([
      {cell: 'walk', count: 20},
      {cell: 'play', count: 20},
      {cell: 'none', count: 15},
    ])
  })

  test('how many left a question out is withheld when they are few', () => {
    const often = publish([
      ...times(30, {often: 'daily'}),
      ...times(20, {often: 'weekly'}),
      ...times(3, {}),
    ]).get('often')

    expect(often).toMatchObject({people: null, unanswered: null, declined: 0})
    expect(often?.cells).toEqual([
      {cell: 'daily', count: 30},
      {cell: 'weekly', count: null},
      {cell: 'rarely', count: 0},
    ])
  })

  test('a tick of nearly everybody is withheld: it would single out the others', () => {
    const why = publish([...times(40, {why: ['walk']}), ...times(3, {why: ['play']})]).get('why')

    expect(why?.cells.map(({count}) => count)).toEqual([null, null, 0])
  })

  test('words are counted, never shown', () => {
    const more = publish(times(12, {more: 'my secret'})).get('more')

    expect(more).toEqual({question: 'more', people: 12, declined: 0, unanswered: 0, cells: []})
  })

  test('questions appear in the order of the survey, also those that nobody answered', () => {
    expect([...publish(times(10, {})).keys()]).toEqual(['often', 'why', 'safe', 'age', 'name', 'more'])
  })

  test('no shown number, nor what a total leaves over, is a group of one to nine people', () => {
    const form = fc.record(
      {
        often: fc.constantFrom('daily', 'weekly', 'rarely'),
        why: fc.constantFrom(null, ['walk'], ['play'], ['walk', 'play'], ['none']),
        safe: fc.integer({min: 0, max: 10}),
        age: fc.oneof(fc.constant(null), fc.integer({min: 12, max: 110})),
        name: fc.constant('x'),
      },
      {requiredKeys: []},
    )
    const isSafe = (people: number) => people === 0 || people >= 10

    fc.assert(
      fc.property(fc.array(form, {minLength: 10, maxLength: 120}), (forms) => {
        for (const {people, declined, unanswered, cells} of publish(forms as Answers[]).values()) {
          const shown = [people, declined, unanswered, ...cells.map(({count}) => count)].filter(
            (count) => count !== null,
          )
          const rest =
            people === null || cells.some(({count}) => count === null)
              ? []
              : cells.map(({count}) => people - count!)
          expect(
            [...shown, ...shown.map((count) => forms.length - count), ...rest].filter((n) => !isSafe(n)),
          ).toEqual([])
        }
      }),
    )
  })
})
