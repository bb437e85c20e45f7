/** For tests: results of the kinds of question that the small example lacks, in Arabic and English. */
import type {ShownSurvey, AnswerableQuestion, CellCount, QuestionResult, Results} from '@saha/contract'
import {activity as park, results as published} from '../../test-kit/example-activity.ts'

const text = (ar: string, en: string) => ({ar, en})
const shade = {id: 'shade', text: text('الظل', 'Shade')}
const light = {id: 'light', text: text('الإنارة', 'Light')}
const seats = {id: 'seats', text: text('المقاعد', 'Seats')}

const questions: AnswerableQuestion[] = [
  {id: 'order', type: 'ranking', text: text('رتّبوا', 'Your order'), options: [shade, light, seats]},
  {id: 'first', type: 'ranking', text: text('الأهم', 'What first?'), options: [shade, light, seats], most: 2},
  {
    id: 'hours',
    type: 'matrix',
    text: text('متى تأتون؟', 'When do you come?'),
    rows: [
      {id: 'week', text: text('أيام العمل', 'Weekdays')},
      {id: 'weekend', text: text('نهاية الأسبوع', 'Weekend')},
    ],
    columns: [
      {id: 'morning', text: text('صباحًا', 'Morning')},
      {id: 'evening', text: text('مساءً', 'Evening')},
    ],
  },
  {id: 'clean', type: 'rating', text: text('ما مدى النظافة؟', 'How clean is it?')},
  {
    id: 'since',
    type: 'date',
    text: text('منذ متى؟', 'Since when?'),
    min: '2025-12-01',
    max: '2026-01-31',
    countBy: 'month',
  },
  {id: 'day', type: 'date', text: text('أي يوم؟', 'Which day?')},
  {
    id: 'budget',
    type: 'shares',
    text: text('وزّعوا الميزانية', 'Share out the budget'),
    total: 100,
    unit: text('نقطة', 'points'),
    options: [shade, light, seats],
  },
  {id: 'agree', type: 'consent', text: text('أوافق على القواعد', 'I agree to the rules')},
]

export const activity: ShownSurvey = {...park, survey: {pages: [{id: 'all', questions}]}}

const cells = (counts: Readonly<Record<string, number | null>>): CellCount[] =>
  Object.entries(counts).map(([cell, count]) => ({cell, count}))

function result(
  question: string,
  counted: CellCount[],
  groups: Partial<QuestionResult> = {},
): QuestionResult {
  return {question, people: 100, declined: 0, unanswered: 8, unasked: 12, cells: counted, ...groups}
}

/** 120 people, of whom 12 were not asked most questions. */
export const results: Results = {
  ...published,
  snapshot: {
    number: 3,
    at: '2026-11-15T09:07:00Z',
    step: 1,
    people: 120,
    questions: [
      result(
        'order',
        cells({
          'shade@1': 60,
          'shade@2': 30,
          'shade@3': 10,
          'light@1': 25,
          'light@2': 55,
          'light@3': 20,
          'seats@1': 15,
          'seats@2': 15,
          'seats@3': 70,
        }),
      ),
      result(
        'first',
        cells({
          'shade@1': 70,
          'shade@2': null,
          'light@1': 30,
          'light@2': null,
          'seats@1': 0,
          'seats@2': null,
        }),
      ),
      result(
        'hours',
        cells({'week/morning': 75, 'week/evening': 25, 'weekend/morning': null, 'weekend/evening': null}),
      ),
      result('clean', cells({'1': 10, '2': 0, '3': 20, '4': 50, '5': 20})),
      result('since', cells({'2025-12': 40, '2026-01': 60})),
      result('day', []),
      result('budget', [
        {cell: 'shade', count: 90, mean: 62.5},
        {cell: 'light', count: 40, mean: null},
        {cell: 'seats', count: null, mean: null},
      ]),
      result('agree', []),
    ],
  },
}
