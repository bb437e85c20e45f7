/** What a report tells of each kind of question: the same as the results beside the survey. */
import type {AnswerableQuestion, CellCount, QuestionResult} from '@saha/contract'
import {expect, test} from 'vitest'
import {readQuestion} from './reading.test-kit.ts'

const text = {en: 'How?', ar: 'كيف؟', fr: 'Comment ?'}
const option = (id: string, en: string) => ({id, text: {en, ar: `${en} (ar)`, fr: `${en} (fr)`}})

const rating: AnswerableQuestion = {id: 'clean', type: 'rating', text}
const age: AnswerableQuestion = {id: 'age', type: 'number', text, min: 0, max: 100, bands: [50]}
const why: AnswerableQuestion = {
  id: 'why',
  type: 'multiple',
  text,
  options: [option('walk', 'Walk'), option('play', 'Play')],
}
const often: AnswerableQuestion = {
  id: 'often',
  type: 'single',
  text,
  mayDecline: true,
  options: [
    option('daily', 'Daily'),
    option('rarely', 'Rarely'),
    {...option('unsure', 'Unsure'), outside: true},
  ],
}
const budget: AnswerableQuestion = {
  id: 'budget',
  type: 'shares',
  text,
  total: 100,
  unit: {en: 'points', ar: 'نقطة', fr: 'points'},
  options: [option('shade', 'Shade'), option('light', 'Light')],
}

const counted = (counts: Readonly<Record<string, number | null>>): CellCount[] =>
  Object.entries(counts).map(([cell, count]) => ({cell, count}))

const resultOf = (cells: CellCount[], groups: Partial<QuestionResult> = {}): QuestionResult => ({
  question: 'any',
  people: 100,
  declined: 0,
  unanswered: 20,
  unasked: 0,
  cells,
  ...groups,
})

const ofIts = (question: AnswerableQuestion, result: QuestionResult) => ({...result, question: question.id})

test('a scale has its average, its median and how many chose the highest values', async () => {
  const result = ofIts(rating, resultOf(counted({'1': 10, '2': 0, '3': 20, '4': 50, '5': 20})))

  expect(await readQuestion(rating, result)).toContain(
    'Average: 3.7 on a scale from 1 to 5. Median: 4. 70% chose 4 or 5.',
  )
  expect(await readQuestion(rating, result, {language: 'ar'})).toContain('المتوسط: 3.7')
  expect(await readQuestion(rating, result, {language: 'fr'})).toContain('Médiane')
})

test('numbers have their middle, and between which half of them lie', async () => {
  const result = ofIts(age, resultOf(counted({'0': 50, '50': 50})))

  expect(await readQuestion(age, result)).toContain('Half of the answers lie between 25 and')
})

test('of several answers, people and choices are told apart', async () => {
  const result = ofIts(why, resultOf(counted({walk: 80, play: 60})))

  expect(await readQuestion(why, result)).toContain('100 people 140 choices in all')
  expect(await readQuestion(why, result)).toContain('Several answers were possible')
  expect(await readQuestion(why, result, {step: 10})).toContain('at least 140 choices in all')
})

test('who does not know stands outside of percentages, and this is said', async () => {
  const result = ofIts(often, resultOf(counted({daily: 40, rarely: 40, unsure: 20}), {declined: 20}))

  const words = await readQuestion(often, result)
  const withDeclined = await readQuestion(often, result, {survey: {declinedCounts: true}})

  expect(words).toContain('Daily 50%')
  expect(words).toContain('Unsure 20')
  expect(words).toContain('Counted, but outside of the percentages: Unsure.')
  expect(withDeclined).toContain('Daily 40%')
  expect(withDeclined).toContain('Percentages are of the people who answered or would rather not say.')
})

test('a budget shared out has averages, with their unit, and no percentages of people', async () => {
  const cells = [
    {cell: 'shade', count: 90, mean: 70.5},
    {cell: 'light', count: null, mean: null},
  ]

  const words = await readQuestion(budget, ofIts(budget, resultOf(cells)))

  expect(words).toContain('Answer Average People Shade 70.5 points 90 Light Withheld Withheld')
  expect(words).toContain('Averages are over everybody who answered this question.')
  expect(words).not.toContain('%')
})
