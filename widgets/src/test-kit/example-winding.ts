/** For tests: surveys with paths, piping, words of one's own, rules and rarer kinds, in Arabic and English. */
import type {Activity, Question, Survey} from '@saha/contract'
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

export const windingActivity: Activity = {...activity, survey: paths}

/** One page with some questions. */
export const asking = (...questions: Question[]): Activity => ({
  ...activity,
  survey: {pages: [{id: 'only', questions}]},
})
