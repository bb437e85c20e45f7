import type {Condition} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {readerOf} from '../page-reader.ts'
import {activityWith, asking, everyKind} from '../test-kit.ts'
import {conditionWords} from './condition-words.ts'
import {paperForm} from './form.ts'

describe('conditions in words', () => {
  const form = paperForm(activityWith(asking(...everyKind)), readerOf('en', ['en']))
  const said = (condition: Condition) => conditionWords(form, condition).replace(/[\u2068\u2069]/g, '')

  test.each<[Condition, string]>([
    [{question: 'often', is: 'declined'}, 'you would rather not answer question 1'],
    [{question: 'often', is: 'unanswered'}, 'you left question 1 empty'],
    [{question: 'order', is: 'chosen', option: 'a'}, 'you gave “a” a number in question 10'],
    [
      {question: 'hours', is: 'chosen', row: 'week', option: 'evening'},
      'you chose “evening” for “week” in question 12',
    ],
    [{question: 'spot', is: 'chosen', option: 'well'}, 'you chose “well” in question 16'],
    [{question: 'age', is: 'at-least', value: 18}, 'your answer to question 4 is 18 or more'],
    [{question: 'since', is: 'before', day: '2026-01-05'}, 'the day in question 14 is before 5 January 2026'],
    [{not: {question: 'age', is: 'below', value: 18}}, 'your answer to question 4 is not less than 18'],
    [
      {
        not: {
          all: [
            {question: 'often', is: 'answered'},
            {question: 'age', is: 'equal', value: 20},
          ],
        },
      },
      'you did not answer question 1 or your answer to question 4 is not 20',
    ],
    [
      {
        all: [
          {question: 'often', is: 'answered'},
          {any: [{question: 'why', is: 'answered'}, {not: {question: 'safe', is: 'answered'}}]},
        ],
      },
      'you answered question 1 and (you answered question 2 or you did not answer question 3)',
    ],
  ])('%j', (condition, words) => {
    expect(said(condition)).toBe(words)
  })
})
