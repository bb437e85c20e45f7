import type {Breakdown, Question, Survey} from '@saha/contract'
import {text} from '../survey/definition.ts'

const options = (count: number) =>
  Array.from({length: count}, (_, at) => ({
    id: `o-${at + 1}`,
    text: text(`الخيار ${at + 1}`, `Option ${at + 1}`),
  }))

const asked = (number: number) => ({
  id: `q-${number}`,
  text: text(`السؤال ${number} عن الحي؟`, `Question ${number} about the town?`),
})

/** Thirty questions: who somebody is (age, district, gender, home), then twelve choices, six of several, eight scales. */
const questions: readonly Question[] = [
  {...asked(1), type: 'number', min: 12, max: 110, bands: [18, 30, 45, 60, 75]},
  {...asked(2), type: 'single', options: options(8)},
  {...asked(3), type: 'single', options: options(3)},
  {...asked(4), type: 'single', options: options(4)},
  ...Array.from({length: 12}, (_, at): Question => ({...asked(5 + at), type: 'single', options: options(5)})),
  ...Array.from({length: 6}, (_, at): Question => ({
    ...asked(17 + at),
    type: 'multiple',
    options: options(6),
  })),
  ...Array.from({length: 8}, (_, at): Question => ({
    ...asked(23 + at),
    type: 'scale',
    from: at < 2 ? 0 : 1,
    to: at < 2 ? 10 : 5,
    low: text('لا', 'No'),
    high: text('نعم', 'Yes'),
  })),
]

/** Ten tables: eight by one question, two by two of them, with 18 and 48 groups. */
export const breakdowns: readonly Breakdown[] = [
  ['q-5', 'q-1'],
  ['q-6', 'q-1'],
  ['q-17', 'q-1'],
  ['q-7', 'q-2'],
  ['q-18', 'q-2'],
  ['q-23', 'q-2'],
  ['q-25', 'q-3'],
  ['q-8', 'q-4'],
  ['q-26', 'q-1', 'q-3'],
  ['q-9', 'q-1', 'q-2'],
].map(([question = '', ...by], at) => ({id: `table-${at + 1}`, question, by}))

/** A survey of thirty questions, with ten tables by groups or with none. */
export function surveyOfThirty(hasTables = true): Survey {
  const pages = Array.from({length: 6}, (_, at) => ({
    id: `p-${at + 1}`,
    questions: questions.slice(at * 5, at * 5 + 5),
  }))
  return {pages, ...(hasTables && {breakdowns: [...breakdowns]})}
}
