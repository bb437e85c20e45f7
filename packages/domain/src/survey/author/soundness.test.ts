import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Answer, Answers, Condition, Question, Survey} from '@saha/contract'
import {checkPaths} from '../check-paths.ts'
import {pathThrough} from '../paths.ts'

const options = ['a', 'b'].map((id) => ({id, text: {en: id}}))
const kinds: Record<string, {question: Question; answers: (Answer | undefined)[]; conditions: Condition[]}> =
  {
    s: {
      question: {id: 's', type: 'single', text: {en: 's'}, options},
      answers: [undefined, 'a', 'b'],
      conditions: [
        {question: 's', is: 'chosen', option: 'a'},
        {question: 's', is: 'chosen', option: 'b'},
        {question: 's', is: 'answered'},
      ],
    },
    m: {
      question: {id: 'm', type: 'multiple', text: {en: 'm'}, options, mayDecline: true},
      answers: [undefined, null, ['a'], ['b'], ['a', 'b']],
      conditions: [
        {question: 'm', is: 'chosen', option: 'a'},
        {question: 'm', is: 'chosen', option: 'b'},
        {question: 'm', is: 'declined'},
      ],
    },
    r: {
      question: {id: 'r', type: 'rating', text: {en: 'r'}, required: true},
      answers: [1, 2, 3, 4, 5],
      conditions: [
        {question: 'r', is: 'below', value: 3},
        {question: 'r', is: 'equal', value: 5},
        {question: 'r', is: 'at-least', value: 4},
      ],
    },
  }

const {condition} = fc.letrec<{condition: Condition}>((tie) => ({
  condition: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    fc.constantFrom(...Object.values(kinds).flatMap(({conditions}) => conditions)),
    fc.array(tie('condition'), {minLength: 1, maxLength: 3}).map((all) => ({all})),
    fc.array(tie('condition'), {minLength: 1, maxLength: 3}).map((any) => ({any})),
    tie('condition').map((not) => ({not})),
  ),
}))

const everyForm: Answers[] = kinds.s!.answers.flatMap((s) =>
  kinds.m!.answers.flatMap((m) => kinds.r!.answers.map((r) => given({s, m, r}))),
)

function given(answers: Record<string, Answer | undefined>): Answers {
  const entries = Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}

test('what is said of a condition is exactly what every possible form does', () => {
  fc.assert(
    fc.property(condition, (showIf) => {
      const last: Question = {id: 'last', type: 'long-text', text: {en: 'last'}, showIf}
      const survey: Survey = {
        pages: [
          {id: 'one', questions: Object.values(kinds).map(({question}) => question)},
          {id: 'two', questions: [last]},
        ],
      }
      const outcomes = new Set(everyForm.map((answers) => pathThrough(survey, answers).pages.length))
      const expected = outcomes.size === 2 ? [] : [outcomes.has(2) ? 'always-holds' : 'unreachable-question']

      expect(checkPaths(survey).map(({code}) => code)).toEqual(expected)
    }),
    {numRuns: 500},
  )
})
