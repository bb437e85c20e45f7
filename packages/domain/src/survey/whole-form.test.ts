import {describe, expect, test} from 'vitest'
import type {Answers, Comparison, Condition, Question, Survey} from '@saha/contract'
import {countedCells} from './cells.ts'
import {checkAnswers, checkShown} from './check-answers.ts'
import {cleanAnswers} from './clean-answers.ts'
import {joinContacts, partContacts} from './contacts.ts'
import {wholeAnswers, wholeSurvey} from './example-whole-survey.ts'
import {fullQuota, quotaCells} from './quotas.ts'

const en = (words: string) => ({en: words})
const number = (id: string): Question => ({id, type: 'number', text: en(id), min: 0, max: 100})
const words = (id: string, showIf?: Condition): Question => ({
  id,
  type: 'short-text',
  text: en(id),
  required: true,
  ...(showIf && {showIf}),
})

const household: Survey = {
  pages: [
    {id: 'one', questions: [number('people'), number('children')]},
    {
      id: 'two',
      questions: [
        words('school', {question: 'children', is: 'above', value: 0}),
        {id: 'first', type: 'date', text: en('first')},
        {id: 'last', type: 'date', text: en('last')},
      ],
    },
  ],
  rules: [
    {id: 'part', left: 'children', is: 'at-most', right: 'people', message: en('More children than people.')},
    {id: 'span', left: 'last', is: 'at-least', right: 'first', message: en('The last is before the first.')},
  ],
}

describe("the author's own rules between two answers", () => {
  test('are told at the later question', () => {
    expect(checkAnswers(household, {people: 2, children: 3, school: 'x'})).toEqual([
      {question: 'children', code: 'rule', rule: 'part'},
    ])
    expect(checkAnswers(household, {first: '2026-05-02', last: '2026-05-01'})).toEqual([
      {question: 'last', code: 'rule', rule: 'span'},
    ])
  })

  test('wait until both answers are there', () => {
    expect(checkAnswers(household, {children: 3, school: 'x'})).toEqual([])
    expect(checkShown(household, {children: 3}, ['people', 'children'])).toEqual([])
    expect(checkShown(household, {children: 3, people: 2}, ['people', 'children'])).toEqual([
      {question: 'children', code: 'rule', rule: 'part'},
    ])
  })

  test('are told only once the answer itself is right', () => {
    expect(checkAnswers(household, {people: 2, children: 101, school: 'x'})).toEqual([
      {question: 'children', code: 'too-high'},
    ])
  })

  test.each<[Comparison, number, number, boolean]>([
    ['equal', 2, 2, true],
    ['equal', 2, 3, false],
    ['below', 2, 2, false],
    ['above', 3, 2, true],
    ['at-least', 2, 3, false],
  ])('%s: %d and %d', (is, people, children, isKept) => {
    const survey = {...household, rules: [{id: 'r', left: 'people', is, right: 'children', message: en('!')}]}

    expect(checkAnswers(survey, {people, children, school: 'x'})).toHaveLength(isKept ? 0 : 1)
  })
})

describe('what a hidden question held', () => {
  test('is not missed, although the question is required', () => {
    expect(checkAnswers(household, {children: 0})).toEqual([])
    expect(checkAnswers(household, {children: 1})).toEqual([{question: 'school', code: 'required'}])
  })

  test('is dropped before it is checked, stored or counted', () => {
    const {answers, cleaned} = cleanAnswers(household, {children: 0, school: 'my\u202e secret'})

    expect(answers).toEqual({children: 0})
    expect(cleaned).toEqual([])
  })

  test('is refused if it is sent all the same', () => {
    expect(checkAnswers(household, {children: 0, school: 'x'})).toEqual([
      {question: 'school', code: 'not-asked'},
    ])
  })

  test('counts as not asked, which is not the same as unanswered', () => {
    expect(countedCells(household, {children: 0})).toEqual([
      {question: 'children', cell: '+'},
      {question: 'children', cell: '0'},
      {question: 'school', cell: '~'},
    ])
  })
})

describe('what a response adds to', () => {
  const cellsOf = (question: string) =>
    countedCells(wholeSurvey, wholeAnswers).filter((cell) => cell.question === question)

  test.each([
    ['district', ['elsewhere']],
    ['wishes', ['shade', 'water']],
    ['clean', ['4']],
    ['order', ['c@1', 'a@2', 'b@3']],
    ['top', ['b@1']],
    ['hours', ['week/+', 'week/evening']],
    ['means', ['week/+', 'week/foot', 'week/bus', 'weekend/+', 'weekend/car']],
    ['since', ['2026-01']],
    ['spot', ['*', '*/4.2']],
    ['pictures', []],
    ['agree', []],
    ['email', []],
    ['phone', []],
  ])('%s: %j', (question, cells) => {
    expect(cellsOf(question)).toEqual(['+', ...cells].map((cell) => ({question, cell})))
  })

  test('shares add people and what they gave', () => {
    expect(cellsOf('budget')).toEqual([
      {question: 'budget', cell: '+'},
      {question: 'budget', cell: 'a'},
      {question: 'budget', cell: 'a/sum', by: 70},
      {question: 'budget', cell: 'b'},
      {question: 'budget', cell: 'b/sum', by: 30},
    ])
  })

  test('of contact details it is counted that they were given, never what they are', () => {
    expect(JSON.stringify(countedCells(wholeSurvey, wholeAnswers))).not.toMatch(/town\.example|962/)
  })
})

test('contact details are parted from the response, and joined again for whoever holds the receipt', () => {
  const {answers, contacts} = partContacts(wholeSurvey, wholeAnswers)

  expect(contacts).toEqual([
    {question: 'email', contact: 'a.b@town.example'},
    {question: 'phone', contact: '+962790000000'},
  ])
  expect(JSON.stringify(answers)).not.toMatch(/town\.example|\+962/)
  expect(joinContacts(answers, contacts)).toEqual(wholeAnswers)
})

test('who would rather not be reached says so in the response itself', () => {
  const given: Answers = {email: null, clean: 4}

  expect(partContacts(wholeSurvey, given)).toEqual({answers: given, contacts: []})
})

test("words of one's own are cleaned wherever they stand, and empty ones leave the choice", () => {
  const typed: Answers = {
    district: {chosen: 'elsewhere', other: 'a\u202eb'},
    wishes: {chosen: ['shade', 'else'], other: '  '},
    spot: {address: '\u2066here'},
    phone: '٠٧٩ ١٢٣-٤٥٦٧',
    email: ' a٢@b.example ',
  }

  expect(cleanAnswers(wholeSurvey, typed)).toEqual({
    answers: {
      district: {chosen: 'elsewhere', other: 'ab'},
      wishes: ['shade', 'else'],
      spot: {address: 'here'},
      phone: '0791234567',
      email: 'a2@b.example',
    },
    cleaned: ['district', 'spot'],
  })
})

describe('quotas', () => {
  const survey: Survey = {
    ...household,
    quotas: [
      {id: 'small', if: {question: 'people', is: 'at-most', value: 2}, most: 100, message: en('Thank you.')},
      {
        id: 'children',
        if: {question: 'children', is: 'above', value: 0},
        most: 100,
        message: en('Thank you.'),
      },
    ],
  }

  test('a response counts for each of its groups, in the order of the survey', () => {
    expect(quotaCells(survey, {people: 2, children: 1})).toEqual([
      {question: '#', cell: 'small'},
      {question: '#', cell: 'children'},
    ])
    expect(quotaCells(survey, {people: 5})).toEqual([])
  })

  test('a full group is turned away, the others are not', () => {
    expect(fullQuota(survey, {people: 2, children: 1}, ['children'])?.id).toBe('children')
    expect(fullQuota(survey, {people: 2, children: 0}, ['children'])).toBeUndefined()
  })
})
