import {expect, test} from 'vitest'
import {exampleSurvey} from '../example-survey.ts'
import {wholeAnswers, wholeSurvey} from '../example-whole-survey.ts'
import {readFields} from './read-entry.ts'
import {writeEntry} from './write-entry.ts'

test('answers of every kind are typed so that they are read as the same answers', () => {
  const {pictures: _photos, spot: _marked, ...onPaper} = wholeAnswers

  const {answers, mistakes} = readFields(wholeSurvey, writeEntry(wholeSurvey, onPaper))

  expect(mistakes).toEqual([])
  expect(answers).toEqual(onPaper)
})

test('who would rather not say is read as such again', () => {
  const answers = {often: 'daily', why: null, age: null}

  expect(readFields(exampleSurvey, writeEntry(exampleSurvey, answers)).answers).toEqual(answers)
})

test('questions left empty have nothing typed', () => {
  expect([...writeEntry(exampleSurvey, {safe: 7})]).toEqual([['safe', '7']])
})
