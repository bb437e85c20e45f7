import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Answers, Condition, Question, Survey} from '@saha/contract'
import {holds} from './conditions.ts'
import {hasPaths, isLengthSettled, pathThrough} from './paths.ts'
import {exampleSurvey} from './example-survey.ts'
import {longSurvey} from './example-long-survey.ts'

const yesNo = (id: string, showIf?: Condition): Question => ({
  id,
  type: 'single',
  text: {en: id},
  options: [
    {id: 'yes', text: {en: 'Yes'}},
    {id: 'no', text: {en: 'No'}},
  ],
  ...(showIf && {showIf}),
})
const chosen = (question: string, option: string): Condition => ({question, is: 'chosen', option})

const survey: Survey = {
  pages: [
    {
      id: 'start',
      questions: [yesNo('resident'), yesNo('children', chosen('resident', 'yes'))],
      next: [
        {if: chosen('resident', 'no'), end: {en: 'Thank you. These questions are for residents.'}},
        {if: chosen('children', 'no'), to: 'all'},
      ],
    },
    {id: 'school', questions: [yesNo('walks'), yesNo('bus', chosen('walks', 'no'))]},
    {id: 'teens', showIf: chosen('bus', 'yes'), questions: [yesNo('late')], next: [{end: {en: 'Enough.'}}]},
    {id: 'all', questions: [yesNo('park')]},
  ],
}

const shown = (answers: Answers) =>
  pathThrough(survey, answers).pages.map(
    ({page, questions}) => `${page.id}: ${questions.map(({id}) => id).join(' ')}`,
  )

describe('the way through a survey', () => {
  test('a question appears once its condition holds', () => {
    expect(shown({})).toEqual(['start: resident', 'school: walks', 'all: park'])
    expect(shown({resident: 'yes'})[0]).toBe('start: resident children')
  })

  test('a jump leaves pages out', () => {
    expect(shown({resident: 'yes', children: 'no'})).toEqual(['start: resident children', 'all: park'])
  })

  test('a survey can end early, and says why', () => {
    const {pages, end} = pathThrough(survey, {resident: 'no'})

    expect(pages.map(({page}) => page.id)).toEqual(['start'])
    expect(end).toEqual({is: 'early', reason: {en: 'Thank you. These questions are for residents.'}})
  })

  test('a page that is left out does not jump', () => {
    expect(pathThrough(survey, {resident: 'yes', walks: 'no', bus: 'no'}).end).toEqual({is: 'complete'})
    expect(pathThrough(survey, {resident: 'yes', walks: 'no', bus: 'yes'}).end).toMatchObject({is: 'early'})
  })

  test('what a hidden question held is dropped, and opens nothing any more', () => {
    const answers = {resident: 'yes', walks: 'yes', bus: 'yes', late: 'no', park: 'yes'}

    expect(pathThrough(survey, answers).answers).toEqual({resident: 'yes', walks: 'yes', park: 'yes'})
    expect(shown(answers)).not.toContain('teens: late')
  })

  test('a survey without conditions asks everybody everything', () => {
    expect(hasPaths(exampleSurvey)).toBe(false)
    expect(pathThrough(exampleSurvey, {}).pages.map(({page}) => page)).toEqual(exampleSurvey.pages)
  })

  test('its answers lead the same way again, and only forward', () => {
    const ids = ['resident', 'children', 'walks', 'bus', 'late', 'park']
    const anyAnswers = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom('yes', 'no')])), {
      requiredKeys: [],
    })

    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = pathThrough(survey, answers as Answers)
        const positions = once.pages.map(({page}) => survey.pages.indexOf(page))

        expect(pathThrough(survey, once.answers)).toEqual(once)
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b))
      }),
    )
  })
})

describe('conditions', () => {
  const answers: Answers = {
    one: 'a',
    several: ['a', 'b'],
    other: {chosen: ['c'], other: 'words'},
    rows: {week: 'a', weekend: ['b', 'c']},
    place: {listed: 'gate'},
    number: 5,
    day: '2026-03-01',
    declined: null,
  }

  test.each<[Condition, boolean]>([
    [{question: 'one', is: 'answered'}, true],
    [{question: 'declined', is: 'answered'}, false],
    [{question: 'declined', is: 'declined'}, true],
    [{question: 'declined', is: 'unanswered'}, false],
    [{question: 'nothing', is: 'unanswered'}, true],
    [chosen('one', 'a'), true],
    [chosen('several', 'b'), true],
    [chosen('several', 'c'), false],
    [chosen('other', 'c'), true],
    [chosen('place', 'gate'), true],
    [{question: 'rows', is: 'chosen', row: 'week', option: 'a'}, true],
    [{question: 'rows', is: 'chosen', row: 'weekend', option: 'a'}, false],
    [{question: 'rows', is: 'chosen', row: 'constructor', option: 'a'}, false],
    [{question: 'number', is: 'equal', value: 5}, true],
    [{question: 'number', is: 'below', value: 5}, false],
    [{question: 'number', is: 'at-most', value: 5}, true],
    [{question: 'number', is: 'above', value: 4}, true],
    [{question: 'number', is: 'at-least', value: 6}, false],
    [{question: 'nothing', is: 'below', value: 5}, false],
    [{question: 'day', is: 'before', day: '2026-03-02'}, true],
    [{question: 'day', is: 'after', day: '2026-03-01'}, false],
    [{not: {all: [chosen('one', 'a'), chosen('one', 'b')]}}, true],
    [{any: [chosen('one', 'b'), {not: {question: 'number', is: 'answered'}}]}, false],
  ])('%j: %s', (condition, expected) => {
    expect(holds(condition, (question) => answers[question])).toBe(expected)
  })
})

describe('"question 2 of 5"', () => {
  test('is true once nothing ahead depends on what may still change', () => {
    expect(isLengthSettled(exampleSurvey, 'often')).toBe(true)
    expect(isLengthSettled(survey, 'resident')).toBe(false)
    expect(isLengthSettled(survey, 'walks')).toBe(false)
    expect(isLengthSettled(survey, 'bus')).toBe(false)
    expect(isLengthSettled(survey, 'park')).toBe(true)
  })
})

test('200 pages with 1,000 questions and 2,000 conditions take no noticeable time', () => {
  const answers = Object.fromEntries(
    longSurvey.pages.flatMap(({questions}) => questions.map(({id}) => [id, 'yes'])),
  )
  pathThrough(longSurvey, answers)

  const began = process.cpuUsage().user
  for (let turn = 0; turn < 20; turn++) pathThrough(longSurvey, answers)
  const each = (process.cpuUsage().user - began) / 20_000

  console.log(`Next page of 200 pages, 1,000 questions, 2,000 conditions: ${each.toFixed(2)} ms`)
  expect(each).toBeLessThan(5)
})
