import type {ShownSurvey, ResponseStatus, Results, Survey} from '@saha/contract'

/** For tests: a survey with every kind of question, in Arabic and English; its hint is in English alone. */
const survey: Survey = {
  pages: [
    {
      id: 'visits',
      title: {ar: 'الزيارات', en: 'Visits'},
      questions: [
        {id: 'welcome', type: 'information', text: {ar: 'خمس دقائق تكفي.', en: 'Five minutes are enough.'}},
        {
          id: 'often',
          type: 'single',
          text: {ar: 'كم مرة تأتون؟', en: 'How often do you come?'},
          hint: {en: 'A rough answer is enough.'},
          required: true,
          options: [
            {id: 'daily', text: {ar: 'كل يوم', en: 'Daily'}},
            {id: 'weekly', text: {ar: 'كل أسبوع', en: 'Weekly'}},
          ],
        },
        {
          id: 'why',
          type: 'multiple',
          text: {ar: 'لماذا تأتون؟', en: 'What do you come for?'},
          mayDecline: true,
          options: [
            {id: 'walk', text: {ar: 'للمشي', en: 'To walk'}},
            {id: 'play', text: {ar: 'للعب', en: 'To play'}},
            {id: 'none', text: {ar: 'لا شيء مما سبق', en: 'None of these'}, exclusive: true},
          ],
        },
      ],
    },
    {
      id: 'views',
      questions: [
        {
          id: 'safe',
          type: 'scale',
          text: {ar: 'ما مدى شعوركم بالأمان؟', en: 'How safe do you feel?'},
          mayDecline: true,
          from: 0,
          to: 10,
          low: {ar: 'لا أمان', en: 'Not safe'},
          high: {ar: 'أمان تام', en: 'Very safe'},
        },
        {
          id: 'hours',
          type: 'number',
          text: {ar: 'كم ساعة تبقون؟', en: 'How many hours do you stay?'},
          mayDecline: true,
          min: 0,
          max: 12,
          decimals: 1,
          unit: {ar: 'ساعة', en: 'hours'},
          bands: [1, 4],
        },
        {id: 'name', type: 'short-text', text: {ar: 'اسم للحديقة', en: 'A name for the park'}, most: 20},
        {id: 'more', type: 'long-text', text: {ar: 'هل من إضافة؟', en: 'Anything else?'}},
      ],
    },
  ],
}

export const activity: ShownSurvey = {
  id: 'park-survey',
  kind: 'survey',
  title: {ar: 'استبيان الحديقة', en: 'Park survey'},
  level: 'open',
  smallestGroup: 10,
  state: 'open',
  version: '0123456789abcdef',
  survey,
  municipality: {id: 'town', name: {ar: 'البلدة', en: 'Town'}, languages: ['ar', 'en']},
  consultation: {
    id: 'park',
    title: {ar: 'الحديقة', en: 'The park'},
    summary: {ar: 'نسأل عن الحديقة.', en: 'We ask about the park.'},
    purpose: {ar: 'لتخطيط الحديقة.', en: 'To plan the park.'},
    decides: {ar: 'المجلس البلدي.', en: 'The council.'},
    contact: {ar: 'مبنى البلدية.', en: 'The town hall.'},
    opens: '2026-09-01T05:00:00Z',
    closes: '2031-08-31T21:00:00Z',
    retention: '2032-03-31',
  },
}

/** One page, one question that must be answered: the shortest way to "send". */
export const shortActivity: ShownSurvey = {
  ...activity,
  survey: {
    pages: survey.pages.slice(0, 1).map(({id, questions}) => ({id, questions: questions.slice(1, 2)})),
  },
}

export const results: Results = {
  activity: 'park-survey',
  version: activity.version,
  hash: 'a'.repeat(64),
  snapshot: {
    number: 3,
    at: '2026-11-15T09:07:00Z',
    step: 1,
    people: 120,
    questions: [
      {
        question: 'often',
        people: 110,
        declined: 0,
        unanswered: 10,
        cells: [
          {cell: 'daily', count: 88},
          {cell: 'weekly', count: 22},
        ],
      },
      {
        question: 'why',
        people: 100,
        declined: 10,
        unanswered: 10,
        cells: [
          {cell: 'walk', count: 80},
          {cell: 'play', count: 40},
          {cell: 'none', count: null},
        ],
      },
      {
        question: 'safe',
        people: 100,
        declined: 0,
        unanswered: 20,
        cells: Array.from({length: 11}, (_, value) => ({
          cell: String(value),
          count: value === 8 ? 60 : value === 3 ? 40 : 0,
        })),
      },
      {
        question: 'hours',
        people: 120,
        declined: 0,
        unanswered: 0,
        cells: [
          {cell: '0', count: 40},
          {cell: '1', count: 60},
          {cell: '4', count: 20},
        ],
      },
      {question: 'name', people: 30, declined: 0, unanswered: 90, cells: []},
      {question: 'more', people: null, declined: 0, unanswered: null, cells: []},
    ],
  },
}

export const receipt = '7K3M-9QXA-2BCD-EFGH-JKMN'

/** What the server says of answers to the example that have arrived. */
export const stored: ResponseStatus = {
  municipality: 'town',
  activity: 'park-survey',
  kind: 'response',
  version: activity.version,
  counted: true,
  answers: {often: 'daily', why: ['walk', 'play'], safe: 7, name: 'حديقة السلام', more: 'Shade,\nplease.'},
  canChange: true,
}
