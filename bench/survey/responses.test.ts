import {Definition} from '@saha/contract'
import {checkAnswers, checkDefinition} from '@saha/domain'
import {expect, test} from 'vitest'
import {benchDefinition, neighbourhoodSurvey} from './definition.ts'
import {answersOf, repeatableRandom} from './responses.ts'

const definition = benchDefinition()
const survey = neighbourhoodSurvey()

test('the measured survey is one that a municipality could import', () => {
  expect(Definition.safeParse(definition).error).toBeUndefined()
  expect(checkDefinition(definition)).toEqual([])
})

test('every response that is sent is one that the survey accepts', () => {
  const random = repeatableRandom(1)
  const residents = Array.from({length: 1_000}, () => answersOf(survey, random))

  expect(residents.flatMap((answers) => checkAnswers(survey, answers))).toEqual([])
})

test('residents answer the same in every run, and not all the same', () => {
  const [one, again] = [repeatableRandom(7), repeatableRandom(7)]

  expect(answersOf(survey, one)).toEqual(answersOf(survey, again))
  expect(answersOf(survey, one)).not.toEqual(answersOf(survey, repeatableRandom(7)))
})
