import {describe, expect, test} from 'vitest'
import type {Condition, Question} from '@saha/contract'
import {ExpressionProblem} from './expression.ts'
import type {KnownQuestion} from './known-questions.ts'
import {readConstraint} from './read-constraint.ts'
import {readSurveyJsExpression} from './read-surveyjs-expression.ts'
import {readXPath} from './read-xpath.ts'
import {type ConditionProblem, toCondition} from './to-condition.ts'

const options = [
  {id: 'a', text: {en: 'A'}},
  {id: 'b', text: {en: 'B'}},
]
const questions: Question[] = [
  {id: 'one', type: 'single', text: {en: 'One'}, options},
  {id: 'many', type: 'multiple', text: {en: 'Many'}, options},
  {id: 'age', type: 'number', text: {en: 'Age'}, min: 0, max: 120},
  {id: 'day', type: 'date', text: {en: 'Day'}},
  {id: 'words', type: 'short-text', text: {en: 'Words'}},
  {id: 'agree', type: 'consent', text: {en: 'I agree'}},
  {id: 'mail', type: 'contact', text: {en: 'Mail'}, by: 'email', why: {en: 'To answer'}},
]
const values = new Map([
  ['A', 'a'],
  ['2', 'b'],
])
const known = new Map(
  questions.map((question): [string, KnownQuestion] => [
    question.id,
    {question, values: 'options' in question ? values : new Map()},
  ]),
)
const all = new Set([...known.keys(), 'later'])
const chosen = (question: string, option: string): Condition => ({question, is: 'chosen', option})

describe('a condition of SurveyJS', () => {
  test.each<[string, Condition]>([
    ["{one} = 'A'", chosen('one', 'a')],
    ["'A' == {one}", chosen('one', 'a')],
    ['{one} <> "A"', {not: chosen('one', 'a')}],
    ['{one} = 2', chosen('one', 'b')],
    ["{many} contains 'A'", chosen('many', 'a')],
    ["{many} notcontains 'A'", {not: chosen('many', 'a')}],
    ["{many} anyof ['A', 2]", {any: [chosen('many', 'a'), chosen('many', 'b')]}],
    ["{many} allof ['A', 2]", {all: [chosen('many', 'a'), chosen('many', 'b')]}],
    ["{many} = ['A']", {all: [chosen('many', 'a'), {not: {any: [chosen('many', 'b')]}}]}],
    ['{words} notempty', {question: 'words', is: 'answered'}],
    ['{words} empty', {question: 'words', is: 'unanswered'}],
    ['{age} >= 18 and {age} < 65', {all: [number('at-least', 18), number('below', 65)]}],
    ['18 < {age} || !({age} > 5)', {any: [number('above', 18), {not: number('above', 5)}]}],
    ["{day} < '2026-03-01'", {question: 'day', is: 'before', day: '2026-03-01'}],
    ['{agree} = true', {question: 'agree', is: 'answered'}],
    [
      "{one} = 'A' and ({age} > 1 or {age} < 0)",
      {all: [chosen('one', 'a'), {any: [number('above', 1), number('below', 0)]}]},
    ],
  ])('%s', (source, condition) => {
    expect(toCondition(readSurveyJsExpression(source), known, all)).toEqual(condition)
  })
})

describe('a condition of an XLSForm', () => {
  test.each<[string, Condition]>([
    ["${one} = 'A'", chosen('one', 'a')],
    ['${one} = ‘A’', chosen('one', 'a')],
    ["../one != 'A'", {not: chosen('one', 'a')}],
    ["selected(${many}, 'A')", chosen('many', 'a')],
    ["not(selected(${many}, 'A'))", {not: chosen('many', 'a')}],
    ["${words} != ''", {question: 'words', is: 'answered'}],
    ['string-length(${words}) > 0', {question: 'words', is: 'answered'}],
    ['string-length(${words}) = 0', {question: 'words', is: 'unanswered'}],
    [
      "${sex} = 'A' or ${age}>=15 and ${age}<=49".replace('sex', 'one'),
      {any: [chosen('one', 'a'), {all: [number('at-least', 15), number('at-most', 49)]}]},
    ],
    ["${day} > date('2026-03-01')", {question: 'day', is: 'after', day: '2026-03-01'}],
    ["${agree} = 'OK'", {question: 'agree', is: 'answered'}],
  ])('%s', (source, condition) => {
    expect(toCondition(readXPath(source), known, all)).toEqual(condition)
  })
})

describe('a condition that Saha has no words for is told, not guessed', () => {
  test.each([
    ['{gone} = 1', 'condition-missing'],
    ['{later} = 1', 'condition-forward'],
    ["{one} = 'Z'", 'condition-option'],
    ["{words} = 'x'", 'condition-not-carried'],
    ["{mail} = 'x'", 'condition-not-carried'],
    ['{age} > {age}', 'condition-not-carried'],
    [`{many} anyof [${"'A',".repeat(600)}]`, 'condition-too-long'],
    ['{many} anyof []', 'condition-too-long'],
    [`${'!('.repeat(7)}{age} = 1${')'.repeat(7)}`, 'condition-too-long'],
  ])('%s', (source, code) => {
    expect(() => toCondition(readSurveyJsExpression(source), known, all)).toThrow(
      expect.objectContaining({code, name: 'ConditionProblem'}) as ConditionProblem,
    )
  })

  test.each([
    '',
    '{',
    "{a} = 'open",
    '{a} =',
    'iif({a} = 1, 2, 3) = 2',
    '{a} + 1 = 2',
    '{a} = 1)',
    '('.repeat(10_000),
    `${'('.repeat(3000)}{a}${')'.repeat(3000)}`,
    '!'.repeat(9999),
    '['.repeat(9999),
    '-'.repeat(9999),
    '{a} = '.repeat(2) + '['.repeat(9000),
    '{a} = 1 and '.repeat(2000),
    '\u0000',
  ])('%j is no expression', (source) => {
    expect(() => readSurveyJsExpression(source)).toThrow(ExpressionProblem)
  })

  test.each([
    '',
    '${',
    'pulldata(1)',
    'regex(., "(a+)+$")',
    'number('.repeat(1500),
    '-'.repeat(9999),
    '../'.repeat(3000),
    '/a'.repeat(4000),
    '1 div 0',
  ])('%j is no expression of an XLSForm', (source) => {
    expect(() => readXPath(source)).toThrow(ExpressionProblem)
  })
})

describe('a constraint of an XLSForm', () => {
  test.each([
    ['. >= 5 and . <= 72', {min: 5, max: 72}],
    ['. > 10.51 and . < 18.39', {min: 10.51, isAboveMin: true, max: 18.39, isBelowMax: true}],
    ['string-length(.) <= 50', {longest: 50}],
    ['count-selected(.) >= 2 and count-selected(.) < 4', {fewest: 2, most: 3}],
    ['. <= ${other}', {rule: {is: 'at-most', other: 'other'}}],
    ['. >= today()', undefined],
    ["regex(.,'^(([0-9]{1})*)+$')", undefined],
    ["not(selected(., 'c') and selected(., 'd'))", undefined],
  ])('%s', (source, constraint) => {
    expect(readConstraint(source)).toEqual(constraint)
  })
})

function number(is: 'at-least' | 'at-most' | 'above' | 'below', value: number): Condition {
  return {question: 'age', is, value}
}
