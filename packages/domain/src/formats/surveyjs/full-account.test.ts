import {describe, expect, test} from 'vitest'
import {shapes} from '../test-kit/shapes.ts'
import {readSurveyJs} from './read-surveyjs.ts'

const number = {type: 'text', name: 'n', title: 'N', inputType: 'number', min: 0, max: 9}
const boxes = {type: 'checkbox', name: 'q', title: 'Q', choices: ['a', 'b', 'c']}
const words = {type: 'text', name: 'q', title: 'Q'}
const accountOf = (elements: readonly unknown[], more: object = {}) =>
  readSurveyJs({locale: 'en', elements: [number, ...elements], ...more}, {shapes}).remarks.map(
    ({code, where}) => `${code} ${where}`,
  )

describe('nothing of a survey of SurveyJS is dropped without a line', () => {
  test.each<[string, unknown, string]>([
    [
      'a rule on boxes to tick',
      {...boxes, validators: [{type: 'expression', expression: '{n} > 1'}]},
      'constraint-not-carried elements[1].validators[0]',
    ],
    [
      'a pattern on boxes to tick',
      {...boxes, validators: [{type: 'regex', regex: 'a'}]},
      'pattern-not-carried elements[1].validators[0]',
    ],
    [
      'the words of a rule that is carried over',
      {...boxes, validators: [{type: 'answercount', minCount: 2, text: 'Two, please'}]},
      'message-not-carried elements[1].validators[0]',
    ],
    [
      'that words have to be an address',
      {...words, validators: [{type: 'email'}]},
      'constraint-not-carried elements[1].validators[0]',
    ],
    ['a rule that is none', {...words, validators: ['x']}, 'not-readable elements[1].validators[0]'],
    ['a title that is none', {...words, title: true}, 'not-readable elements[1].title'],
    ['a yes that is none', {...words, isRequired: 'yes'}, 'not-readable elements[1].isRequired'],
    [
      'the author’s words for “I would rather not say”',
      {...boxes, showRefuseItem: true, refuseText: 'Pass'},
      'unknown-property elements[1].refuseText',
    ],
  ])('%s', (_, element, line) => {
    expect(accountOf([element])).toContain(line)
  })

  test.each<[string, object, string]>([
    [
      'thanks under a condition that ends nothing',
      {completedHtmlOnCondition: [{expression: '{n} = 1', html: 'Thanks'}]},
      'unknown-property completedHtmlOnCondition[0]',
    ],
    ['a language that is none', {locale: 'klingon'}, 'language-unknown locale'],
    ['everything on one page', {questionsOnPageMode: 'singlePage'}, 'other-look questionsOnPageMode'],
    ['a trigger that is none', {triggers: ['x']}, 'not-readable triggers[0]'],
  ])('%s', (_, more, line) => {
    expect(accountOf([], more)).toContain(line)
  })

  test('an element that is none', () => {
    expect(accountOf([1, null])).toEqual(
      expect.arrayContaining(['not-readable elements[1]', 'not-readable elements[2]']),
    )
  })
})

test('of two limits the tighter one counts', () => {
  const validators = [
    {type: 'numeric', minValue: 2},
    {type: 'numeric', minValue: 1, maxValue: 9},
  ]

  const {survey} = readSurveyJs(
    {elements: [{type: 'text', inputType: 'number', name: 'n', title: 'N', validators}]},
    {shapes},
  )

  expect(survey.pages[0]?.questions[0]).toMatchObject({min: 2, max: 9})
})
