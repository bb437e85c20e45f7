/** For tests: a survey that compares groups, and accounts for all that arrived. */
import type {AnswerableQuestion, BreakdownGroup, Reconciliation, Results, ShownSurvey} from '@saha/contract'
import {activity as park, results as published} from '../../test-kit/example-activity.ts'

const text = (ar: string, en: string) => ({ar, en})

const questions: AnswerableQuestion[] = [
  {
    id: 'often',
    type: 'single',
    text: text('كم مرة تأتون؟', 'How often do you come?'),
    options: [
      {id: 'daily', text: text('كل يوم', 'Daily')},
      {id: 'weekly', text: text('كل أسبوع', 'Weekly')},
      {id: 'rarely', text: text('نادرًا', 'Rarely')},
      {id: 'unsure', text: text('لا أعرف', 'Don’t know'), outside: true},
    ],
  },
  {
    id: 'why',
    type: 'multiple',
    text: text('لماذا تأتون؟', 'What do you come for?'),
    options: [
      {id: 'walk', text: text('للمشي', 'To walk')},
      {id: 'play', text: text('للعب', 'To play')},
    ],
  },
  {
    id: 'age',
    type: 'single',
    text: text('كم عمركم؟', 'How old are you?'),
    options: [
      {id: 'young', text: text('أقل من 30', 'Under 30')},
      {id: 'middle', text: text('من 30 إلى 59', '30 to 59')},
      {id: 'old', text: text('60 فأكثر', '60 or more')},
    ],
  },
  {
    id: 'sex',
    type: 'single',
    text: text('أنتم', 'You are'),
    options: [
      {id: 'women', text: text('نساء', 'Women')},
      {id: 'men', text: text('رجال', 'Men')},
    ],
  },
]

export const activity: ShownSurvey = {
  ...park,
  survey: {
    pages: [{id: 'all', questions}],
    breakdowns: [
      {id: 'often-by-age', question: 'often', by: ['age']},
      {id: 'why-by-age-and-sex', question: 'why', by: ['age', 'sex']},
    ],
  },
}

const group = (cells: string[][], people: number | null, counts: (number | null)[]): BreakdownGroup => ({
  cells,
  people,
  counts,
})

/** 412 forms arrived; the lines add up. */
export const reconciliation: Reconciliation = {
  received: {all: 412, channels: {web: 330, assisted: 32, paper: 50}},
  counted: {all: 360, channels: {web: 290, assisted: 30, paper: 40}},
  waiting: {all: 12, channels: {web: 12, assisted: 0, paper: 0}},
  withdrawn: {all: 5, channels: {web: 5, assisted: 0, paper: 0}},
  duplicates: {all: 14, channels: {web: 4, assisted: 0, paper: 10}},
  spam: {all: 9, channels: {web: 9, assisted: 0, paper: 0}},
  hidden: [{reason: 'insult', amount: {all: 10, channels: {web: 10, assisted: 0, paper: 0}}}],
  test: {all: 2, channels: {web: 0, assisted: 2, paper: 0}},
  step: 1,
  level: 'open',
  opened: '2026-09-01T05:00:00Z',
  closes: '2026-10-31T21:00:00Z',
  wording: '0123456789abcdef',
  smallestGroup: 10,
}

export const results: Results = {
  ...published,
  snapshot: {
    number: 12,
    at: '2026-11-01T09:00:00Z',
    step: 1,
    people: 360,
    reconciliation,
    questions: [
      {
        question: 'often',
        people: 340,
        declined: 0,
        unanswered: 20,
        cells: [
          {cell: 'daily', count: 120},
          {cell: 'weekly', count: 140},
          {cell: 'rarely', count: 60},
          {cell: 'unsure', count: 20},
        ],
      },
      {
        question: 'why',
        people: 300,
        declined: 0,
        unanswered: 60,
        cells: [
          {cell: 'walk', count: 240},
          {cell: 'play', count: 120},
        ],
      },
      {
        question: 'age',
        people: 350,
        declined: 0,
        unanswered: 10,
        cells: [
          {cell: 'young', count: 150},
          {cell: 'middle', count: 140},
          {cell: 'old', count: 60},
        ],
      },
      {
        question: 'sex',
        people: 352,
        declined: 0,
        unanswered: 8,
        cells: [
          {cell: 'women', count: 190},
          {cell: 'men', count: 162},
        ],
      },
    ],
    breakdowns: [
      {
        breakdown: 'often-by-age',
        question: 'often',
        by: ['age'],
        rounding: 5,
        answers: [['daily'], ['weekly'], ['rarely'], ['unsure']],
        groups: [
          group([['young']], 140, [75, 45, 10, 10]),
          group([['middle']], 135, [35, 75, 15, 10]),
          {...group([['old']], 55, [null, null, null, 0]), over90: [2]},
        ],
        independence: {chiSquare: 61.2, degrees: 4, p: 0.000_001, v: 0.31, isWeak: false},
      },
      {
        breakdown: 'why-by-age-and-sex',
        question: 'why',
        by: ['age', 'sex'],
        rounding: 5,
        answers: [['walk'], ['play']],
        groups: [
          group([['young'], ['women']], 60, [50, 30]),
          group([['young'], ['men']], 55, [40, 25]),
          group([['middle'], ['women']], 70, [60, 20]),
          group([['middle'], ['men']], 50, [40, 20]),
          group([['old'], ['women']], null, [null, null]),
          group([['old'], ['men']], null, [null, null]),
        ],
        independence: null,
      },
    ],
  },
}
