/** For tests: surveys with paths, piping, words of one's own, rules and rarer kinds, in Arabic and English. */
import type {ShownSurvey, Question, Survey} from '@saha/contract'
import {activity} from './example-activity.ts'

const option = (id: string, ar: string, en: string) => ({id, text: {ar, en}})

/** Who comes by bus is asked about it; who never comes is done early. */
const paths: Survey = {
  pages: [
    {
      id: 'how',
      questions: [
        {
          id: 'way',
          type: 'single',
          text: {ar: 'كيف تأتون؟', en: 'How do you come?'},
          required: true,
          options: [
            option('bus', 'بالحافلة', 'By bus'),
            option('foot', 'سيرًا', 'On foot'),
            option('never', 'لا آتي', 'I never come'),
            {...option('else', 'غير ذلك', 'Another way'), other: true},
          ],
        },
        {
          id: 'line',
          type: 'short-text',
          showIf: {question: 'way', is: 'chosen', option: 'bus'},
          text: {ar: 'أي خط؟', en: 'Which line?'},
          background: {
            title: {ar: 'الخطوط', en: 'The lines'},
            text: {ar: 'خطان يصلان إلى الحديقة.', en: 'Two lines stop at the park.'},
          },
        },
      ],
      next: [
        {
          if: {question: 'way', is: 'chosen', option: 'never'},
          end: {ar: 'الأسئلة الباقية عن الزيارات.', en: 'The other questions are about visits.'},
        },
      ],
    },
    {
      id: 'hours',
      questions: [
        {id: 'from', type: 'number', text: {ar: 'من الساعة؟', en: 'From which hour?'}, min: 0, max: 24},
        {id: 'to', type: 'number', text: {ar: 'إلى الساعة؟', en: 'Until which hour?'}, min: 0, max: 24},
        {
          id: 'wishes',
          type: 'multiple',
          order: 'random',
          atLeast: 2,
          atMost: 3,
          text: {ar: 'ماذا ينقص من يأتي {way}؟', en: 'What do you miss when you come {way} on {line}?'},
          options: [
            option('shade', 'ظل', 'Shade'),
            option('seats', 'مقاعد', 'Seats'),
            option('water', 'ماء', 'Water'),
            option('light', 'إنارة', 'Light'),
            {...option('else', 'شيء آخر', 'Something else'), other: true},
          ],
        },
      ],
    },
  ],
  rules: [
    {
      id: 'later',
      left: 'to',
      is: 'above',
      right: 'from',
      message: {ar: 'يُرجى إدخال ساعة بعد البداية', en: 'enter an hour after the first one'},
    },
  ],
  quotas: [
    {
      id: 'walkers',
      if: {question: 'way', is: 'chosen', option: 'foot'},
      most: 100,
      message: {ar: 'سمعنا ما يكفي من المشاة.', en: 'We have heard from enough walkers.'},
    },
  ],
}

export const windingActivity: ShownSurvey = {...activity, survey: paths}

/** One page with some questions. */
export const asking = (...questions: Question[]): ShownSurvey => ({
  ...activity,
  survey: {pages: [{id: 'only', questions}]},
})

const things = [
  option('shade', 'ظل', 'Shade'),
  option('seats', 'مقاعد', 'Seats'),
  option('water', 'ماء', 'Water'),
]

const towns = [
  'irbid',
  'amman',
  'zarqa',
  'aqaba',
  'madaba',
  'karak',
  'ajloun',
  'jerash',
  'mafraq',
  'salt',
  'tafila',
]

/** One question of every rarer kind. */
export const everyKind = {
  rating: {
    id: 'clean',
    type: 'rating',
    text: {ar: 'ما مدى النظافة؟', en: 'How clean is it?'},
    mayDecline: true,
  },
  dropdown: {
    id: 'district',
    type: 'single',
    look: 'dropdown',
    text: {ar: 'أين تسكنون؟', en: 'Where do you live?'},
    options: [option('al-wadi', 'الوادي', 'Al-Wadi'), option('al-tall', 'التل', 'Al-Tall')],
  },
  combobox: {
    id: 'town',
    type: 'single',
    look: 'dropdown',
    text: {ar: 'من أي مدينة؟', en: 'From which town?'},
    mayDecline: true,
    options: [
      option('irbid', 'إربد', 'Irbid'),
      ...towns.slice(1).map((town) => option(town, `مدينة ${town}`, town)),
      option('maan', 'معان', 'Maan'),
      option('balqa', 'البلقاء', 'Balqa'),
    ],
  },
  date: {
    id: 'since',
    type: 'date',
    text: {ar: 'منذ متى؟', en: 'Since when?'},
    mayDecline: true,
    min: '2025-11-15',
    max: '2026-02-10',
  },
  ranking: {id: 'order', type: 'ranking', text: {ar: 'ما الأهم؟', en: 'What matters most?'}, options: things},
  matrix: {
    id: 'parts',
    type: 'matrix',
    text: {ar: 'كيف تجدون؟', en: 'How do you find it?'},
    rows: [option('paths', 'الممرات', 'Paths'), option('toilets', 'المرافق', 'Toilets')],
    columns: [option('bad', 'سيئة', 'Bad'), option('good', 'جيدة', 'Good')],
  },
  shares: {
    id: 'budget',
    type: 'shares',
    text: {ar: 'كيف توزعون النقاط؟', en: 'How would you share it out?'},
    total: 100,
    unit: {ar: 'نقطة', en: 'points'},
    options: [option('trees', 'أشجار', 'Trees'), option('play', 'ألعاب', 'Playground')],
  },
  email: {
    id: 'email',
    type: 'contact',
    by: 'email',
    text: {ar: 'ما بريدكم الإلكتروني؟', en: 'What is your e-mail address?'},
    why: {ar: 'لندعوكم إلى يوم الافتتاح.', en: 'To invite you to the opening day.'},
    mayDecline: true,
  },
  phone: {
    id: 'phone',
    type: 'contact',
    by: 'phone',
    text: {ar: 'ما رقم هاتفكم؟', en: 'What is your telephone number?'},
    why: {ar: 'لنتصل بكم بشأن العطل.', en: 'To call you back about the fault.'},
  },
  place: {
    id: 'spot',
    type: 'place',
    text: {ar: 'أين تنقص إنارة؟', en: 'Where is light missing?'},
    mayDecline: true,
    shapes: ['point', 'line', 'area'],
    bounds: {west: 34.9, south: 31.9, east: 36.1, north: 32.6},
    list: [option('west', 'الضفة الغربية', 'West bank'), option('gate', 'البوابة', 'The gate')],
    address: true,
  },
  consent: {id: 'agree', type: 'consent', text: {ar: 'أوافق على النشر', en: 'My answers may be published'}},
} as const satisfies Record<string, Question>
