import {describe, expect, test} from 'vitest'
import type {Answers} from '@saha/contract'
import {checkAnswers} from './check-answers.ts'
import {exampleSurvey} from './example-survey.ts'

const well: Answers = {often: 'daily', why: ['walk', 'play'], safe: 0, age: 12, name: 'السرو', more: 'Shade.'}

describe('checking a form', () => {
  test('a form that keeps every rule may be sent', () => {
    expect(checkAnswers(exampleSurvey, well)).toEqual([])
  })

  test('only required questions have to be answered', () => {
    expect(checkAnswers(exampleSurvey, {often: 'daily'})).toEqual([])
    expect(checkAnswers(exampleSurvey, {})).toEqual([{question: 'often', code: 'required'}])
  })

  test.each([
    ['an option of another survey', {often: 'hourly'}, 'often', 'unknown-option'],
    ['a list for a single choice', {often: ['daily']}, 'often', 'wrong-type'],
    ['a single choice declined where that is not offered', {often: null}, 'often', 'cannot-decline'],
    ['one option for a multiple choice', {why: 'walk'}, 'why', 'wrong-type'],
    ['the same option twice', {why: ['walk', 'walk']}, 'why', 'repeated'],
    ['"none of these" beside something', {why: ['walk', 'none']}, 'why', 'exclusive'],
    ['an unknown option among known ones', {why: ['walk', 'swim']}, 'why', 'unknown-option'],
    ['no option at all', {why: []}, 'why', 'wrong-type'],
    ['below the scale', {safe: -1}, 'safe', 'too-low'],
    ['above the scale', {safe: 11}, 'safe', 'too-high'],
    ['between two steps of the scale', {safe: 5.5}, 'safe', 'too-precise'],
    ['a scale in words', {safe: '5'}, 'safe', 'wrong-type'],
    ['younger than asked for', {age: 11}, 'age', 'too-low'],
    ['half a year', {age: 30.5}, 'age', 'too-precise'],
    ['six graphemes where five fit', {name: 'شجرتان'}, 'name', 'too-long'],
    ['a number for words', {more: 3}, 'more', 'wrong-type'],
  ])('refused: %s', (_, answer, question, code) => {
    expect(checkAnswers(exampleSurvey, {...well, ...(answer as Answers)})).toEqual([{question, code}])
  })

  test('marks on letters do not count as characters', () => {
    expect(checkAnswers(exampleSurvey, {...well, name: 'شَجَرَة'})).toEqual([])
  })

  test('marks without end on one letter are too long', () => {
    const answers = {...well, name: `a${'\u0301'.repeat(60)}`}

    expect(checkAnswers(exampleSurvey, answers)).toEqual([{question: 'name', code: 'too-long'}])
  })

  test('an answer to a question that does not exist is refused without repeating its name', () => {
    const answers = JSON.parse('{"often": "daily", "constructor": "x", "welcome": "y"}') as Answers

    expect(checkAnswers(exampleSurvey, answers)).toEqual([{question: '', code: 'unknown-question'}])
  })

  test('nothing inherited counts as an answer', () => {
    const answers = Object.create({often: 'daily'}) as Answers

    expect(checkAnswers(exampleSurvey, answers)).toEqual([{question: 'often', code: 'required'}])
  })
})
