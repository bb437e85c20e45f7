/** What a report tells of an order of preference: the same as the results beside the survey. */
import type {QuestionResult, RankingQuestion} from '@saha/contract'
import {expect, test} from 'vitest'
import {readQuestion} from './reading.test-kit.ts'

const option = (id: string, en: string, ar: string, fr: string) => ({id, text: {en, ar, fr}})

const question: RankingQuestion = {
  id: 'order',
  type: 'ranking',
  text: {en: 'What first?', ar: 'ما الأهم؟', fr: 'Quelles priorités ?'},
  options: [
    option('seats', 'Seats', 'المقاعد', 'Bancs'),
    option('shade', 'Shade', 'الظل', 'Ombre'),
    option('light', 'Light', 'الإنارة', 'Éclairage'),
  ],
}

const all = {seats: [15, 15, 70], shade: [60, 30, 10], light: [25, 55, 20]}

function resultOf(places: Readonly<Record<string, readonly (number | null)[]>>): QuestionResult {
  const cells = Object.entries(places).flatMap(([id, counts]) =>
    counts.map((count, at) => ({cell: `${id}@${at + 1}`, count})),
  )
  return {question: 'order', people: 100, declined: 0, unanswered: 20, unasked: 0, cells}
}

const read = (language: string, result: QuestionResult, step?: number) =>
  readQuestion(question, result, {language, step})

test('an order is told by its points, with first choices and their ranges, and who gave no answer', async () => {
  const words = await read('en', resultOf(all))

  expect(words).toContain('Answer Points First choice Range People')
  expect(words).toContain('Shade 75% 60% 50% – 69% 60 Light 53% 25% 18% – 34% 25 Seats 23% 15% 9% – 23% 15')
  expect(words).toContain('Left it unanswered 20')
})

test('every place of every option stands below, as people and as a part of them', async () => {
  const words = await read('en', resultOf(all))

  expect(words).toContain('All places, option by option Answer Place 1 Place 2 Place 3')
  expect(words).toContain('Shade 60% 60 30% 30 10% 10 Light 25% 25 55% 55 20% 20 Seats 15% 15 15% 15 70% 70')
})

test.each([
  [
    'ar',
    ['الإجابة النقاط اختيار أول', 'الظل 75', 'كل المراتب، خيارًا خيارًا', 'المرتبة 1 المرتبة 2 المرتبة 3'],
  ],
  [
    'fr',
    ['Points Premier choix', 'Ombre 75', 'Toutes les places, option par option', 'Place 1 Place 2 Place 3'],
  ],
])('an order is told in the language of its reader: %s', async (language, expected) => {
  const words = await read(language, resultOf(all))

  for (const one of expected) expect(words).toContain(one)
})

test('where other places are withheld, first choices alone are told, and why', async () => {
  const words = await read(
    'en',
    resultOf({seats: [15, null, null], shade: [60, null, null], light: [25, null, null]}),
  )

  expect(words).toContain('Shade 60% 50% – 69% 60')
  expect(words).toContain('Shown are first choices alone')
  expect(words).not.toContain('Points')
  expect(words).not.toContain('Place 2')
})

test('so few that they are not yet told apart from none have no share', async () => {
  const words = await read('en', resultOf({...all, seats: [0, 30, 70]}), 10)

  expect(words).toContain('fewer than 10 30% at least 30')
  expect(words).not.toContain('0% fewer')
})
