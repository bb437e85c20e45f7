import {Question, Survey} from '@saha/contract'
import {checkSurvey, pathThrough} from '@saha/domain'
import {comparisonsIn} from '@saha/domain/survey/conditions'
import {expect, test} from 'vitest'
import {surveyJsTags} from '../page/surveyjs.ts'
import {neighbourhoodSurvey} from './definition.ts'
import {longSurvey} from './long.ts'
import {activityOf, rarerQuestions, type RarerKind} from './rarer.ts'

test('the longest survey is as long as a survey may be, and its author is told of nothing', () => {
  const survey = longSurvey()
  const questions = survey.pages.flatMap((page) => page.questions)
  const conditions = [...survey.pages, ...questions].flatMap(({showIf}) => (showIf ? [showIf] : []))
  const jumps = survey.pages.flatMap(({next = []}) => next.flatMap((jump) => (jump.if ? [jump.if] : [])))

  expect(Survey.safeParse(survey).error).toBeUndefined()
  expect(checkSurvey(survey, 'survey')).toEqual([])
  expect(survey.pages).toHaveLength(200)
  expect(questions).toHaveLength(1_000)
  expect([...conditions, ...jumps].flatMap(comparisonsIn)).toHaveLength(2_000)
})

test('whoever ticks the first option everywhere in the longest survey is asked everything', () => {
  const survey = longSurvey()
  const ticked = Object.fromEntries(survey.pages.map((_, page) => [`p${page}-q0`, 'yes']))

  const {pages} = pathThrough(survey, ticked)

  expect(pages.flatMap(({questions}) => questions)).toHaveLength(1_000)
})

test('each rarer kind is weighed with a sound question, in an activity of its own', () => {
  const kinds = Object.keys(rarerQuestions) as RarerKind[]

  expect(kinds.filter((kind) => !Question.safeParse(rarerQuestions[kind]).success)).toEqual([])
  expect(new Set(kinds.map(activityOf)).size).toBe(kinds.length)
})

test('SurveyJS is asked to show the same ten questions, without what only Saha reads', () => {
  const survey = neighbourhoodSurvey()

  const tags = surveyJsTags('http://127.0.0.1', survey)

  const words = survey.pages.flatMap((page) => page.questions.map(({text}) => text.ar ?? ''))
  expect(words).toHaveLength(10)
  expect(words.filter((one) => !tags.includes(one))).toEqual([])
  expect(tags).not.toContain('"saha"')
})
