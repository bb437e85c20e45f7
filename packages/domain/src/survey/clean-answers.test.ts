import {expect, test} from 'vitest'
import {cleanAnswers} from './clean-answers.ts'
import {exampleSurvey} from './example-survey.ts'

test('invisible characters that turn the reading direction are dropped, and the question is named', () => {
  const {answers, cleaned} = cleanAnswers(exampleSurvey, {often: 'daily', more: 'a\u202eb', name: 'ok'})

  expect(answers).toEqual({often: 'daily', more: 'ab', name: 'ok'})
  expect(cleaned).toEqual(['more'])
})

test('words of white space only are no answer', () => {
  expect(cleanAnswers(exampleSurvey, {name: ' \n ', often: 'daily'})).toEqual({
    answers: {often: 'daily'},
    cleaned: [],
  })
})

test('line ends of another system are not called a change', () => {
  expect(cleanAnswers(exampleSurvey, {more: 'a\r\nb'})).toEqual({answers: {more: 'a\nb'}, cleaned: []})
})

test('answers to unknown questions stay, to be refused', () => {
  expect(cleanAnswers(exampleSurvey, {nothing: 'x'}).answers).toEqual({nothing: 'x'})
})
