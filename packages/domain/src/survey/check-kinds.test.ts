import {describe, expect, test} from 'vitest'
import type {Answer, Answers} from '@saha/contract'
import {SurveyResponse} from '@saha/contract'
import {checkAnswers} from './check-answers.ts'
import {wholeAnswers, wholeSurvey} from './example-whole-survey.ts'

function problems(changed: Record<string, unknown>) {
  return checkAnswers(wholeSurvey, {...wholeAnswers, ...(changed as Answers)})
}

test('a form with every kind of answer may be sent, and crosses the wire as it is', () => {
  const form = {key: '0'.repeat(32), version: '0'.repeat(16), answers: wholeAnswers}

  expect(checkAnswers(wholeSurvey, wholeAnswers)).toEqual([])
  expect(SurveyResponse.parse(form)).toEqual(form)
})

describe('accepted', () => {
  test.each<[string, string, Answer]>([
    ['"other" without words', 'district', 'elsewhere'],
    ['"other" among several, with words', 'wishes', {chosen: ['shade', 'else'], other: 'ظل'}],
    ['"nothing" alone, although two choices are asked for', 'wishes', ['nothing']],
    ['a rating declined', 'clean', null],
    ['one place of two in a short ranking', 'top', ['c']],
    ['a matrix that leaves a row out', 'hours', {weekend: 'morning'}],
    ['the first day accepted', 'since', '2025-11-15'],
    ['a share of nothing, written out', 'budget', {a: 100, b: 0, c: 0}],
    ['a place from the list', 'spot', {listed: 'well'}],
    ['a place in words', 'spot', {address: 'خلف المدرسة'}],
    ['two photos', 'pictures', ['AAAAAAAAAAAAAAAAAAAAA1', 'AAAAAAAAAAAAAAAAAAAAA2']],
  ])('%s', (_, question, answer) => {
    expect(problems({[question]: answer})).toEqual([])
  })
})

describe('refused', () => {
  test.each<[string, string, unknown, string]>([
    ['words of one\'s own without choosing "other"', 'district', {chosen: 'north', other: 'x'}, 'wrong-type'],
    ["words of one's own without a choice", 'district', {other: 'x'}, 'wrong-type'],
    ['an unknown choice with words', 'district', {chosen: 'west', other: 'x'}, 'unknown-option'],
    ['"other" with too many words', 'district', {chosen: 'elsewhere', other: 'ا'.repeat(201)}, 'too-long'],
    ['one choice where two are asked for', 'wishes', ['shade'], 'too-few'],
    ['four choices where three are allowed', 'wishes', ['shade', 'light', 'seats', 'water'], 'too-many'],
    ['a rating of six', 'clean', 6, 'too-high'],
    ['a rating of none', 'clean', 0, 'too-low'],
    ['a ranking that leaves one out', 'order', ['a', 'b'], 'too-few'],
    ['a ranking with one option twice', 'order', ['a', 'b', 'b'], 'repeated'],
    ['a ranking with a stranger', 'order', ['a', 'b', 'x'], 'unknown-option'],
    ['three places where two are asked for', 'top', ['a', 'b', 'c'], 'too-many'],
    ['two columns in a row for one', 'hours', {week: ['morning', 'evening']}, 'wrong-type'],
    ['one column bare in a row for several', 'means', {week: 'foot'}, 'wrong-type'],
    ['a row that is not asked', 'hours', {monday: 'morning'}, 'unknown-option'],
    ['a column that is not offered', 'hours', {week: 'night'}, 'unknown-option'],
    ['the same column twice', 'means', {week: ['foot', 'foot']}, 'repeated'],
    ['a matrix without rows', 'hours', {}, 'wrong-type'],
    ['a day that does not exist', 'since', '2026-02-30', 'not-a-day'],
    ['a day in words', 'since', 'yesterday', 'not-a-day'],
    ['the day before the first', 'since', '2025-11-14', 'too-early'],
    ['the day after the last', 'since', '2026-02-11', 'too-late'],
    ['shares of 99', 'budget', {a: 70, b: 29}, 'not-total'],
    ['half a unit', 'budget', {a: 99.5, b: 0.5}, 'too-precise'],
    ['less than nothing', 'budget', {a: 130, b: -30}, 'too-low'],
    ['a share for a stranger', 'budget', {x: 100}, 'unknown-option'],
    ['a place that the list lacks', 'spot', {listed: 'moon'}, 'unknown-option'],
    ['two ways of naming a place at once', 'spot', {listed: 'gate', address: 'x'}, 'wrong-type'],
    ['an address of white space', 'spot', {address: ' '}, 'required'],
    ['a number for a photo', 'pictures', 3, 'wrong-type'],
    [
      'three photos where two are allowed',
      'pictures',
      ['1', '2', '3'].map((end) => 'A'.repeat(21) + end),
      'too-many',
    ],
    ['the same photo twice', 'pictures', ['A'.repeat(22), 'A'.repeat(22)], 'repeated'],
    ['a file name for a photo', 'pictures', ['../../etc/passwd-----'], 'wrong-type'],
    ['consent left out', 'agree', undefined, 'required'],
    ['consent declined', 'agree', null, 'cannot-decline'],
    ['consent in words', 'agree', 'yes', 'wrong-type'],
    ['an e-mail address without a place', 'email', 'a.b', 'not-an-email'],
    ['two e-mail addresses', 'email', 'a@b.example, c@d.example', 'not-an-email'],
    ['a telephone number in words', 'phone', 'ring me', 'not-a-phone'],
  ])('%s', (_, question, answer, code) => {
    const changed = {...wholeAnswers, [question]: answer} as Record<string, unknown>
    if (answer === undefined) delete changed[question]

    expect(checkAnswers(wholeSurvey, changed as Answers)).toEqual([{question, code}])
  })

  test('a required matrix that leaves a row out', () => {
    const question = {...wholeSurvey.pages[0]!.questions.find(({id}) => id === 'hours')!, required: true}
    const survey = {pages: [{id: 'p', questions: [question as typeof question & {type: 'matrix'}]}]}

    expect(checkAnswers(survey, {hours: {week: 'evening'}})).toEqual([
      {question: 'hours', code: 'rows-missing'},
    ])
    expect(checkAnswers(survey, {hours: {week: 'evening', weekend: 'evening'}})).toEqual([])
  })
})

test('an answer made for one kind of question is refused by every other kind, never misread', () => {
  const entries = Object.entries(wholeAnswers)
  const alike = new Set(['order/top', 'top/wishes', 'wishes/top', 'phone/x'])
  const accepted = entries.flatMap(([from, answer]) =>
    entries
      .filter(
        ([to]) => to !== from && checkAnswers(wholeSurvey, {...wholeAnswers, [to]: answer}).length === 0,
      )
      .map(([to]) => `${from}/${to}`),
  )

  expect(accepted.filter((pair) => !alike.has(pair))).toEqual([])
})
