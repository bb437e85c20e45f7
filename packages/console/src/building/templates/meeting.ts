import type {Template} from './template.ts'
import {ask, inOwnWords, say, survey} from './words.ts'

/** A meeting with registration, and a survey afterwards. */
export const meeting: Template = {
  id: 'meeting',
  days: 45,
  title: say('التسجيل في لقاء', 'Registration for a meeting', 'Inscription à une rencontre'),
  text: say(
    'لقاء له جدول أعمال وتسجيل، واستبيان بعده.',
    'A meeting with agenda and registration, and a survey afterwards.',
    'Une rencontre avec ordre du jour, inscription, puis une enquête.',
  ),
  content: {
    summary: say(
      'ندعوكم إلى لقاء نتحاور فيه.',
      'We invite you to a meeting, to talk with each other.',
      'Nous vous invitons à une rencontre pour en parler.',
    ),
    purpose: say(
      'يُنشر ملخص اللقاء وما يترتب عليه هنا.',
      'What was said, and what comes of it, is published here.',
      'Ce qui a été dit, et la suite, est publié ici.',
    ),
    activities: [
      {
        id: 'event',
        kind: 'event',
        title: say('اللقاء', 'The meeting', 'La rencontre'),
        event: {survey: 'evaluation'},
      },
      survey(
        say('كيف كان اللقاء؟', 'How was the meeting?', 'Comment était la rencontre ?'),
        [
          ask(
            'all',
            'rating',
            say('كيف كان اللقاء؟', 'How was the meeting?', 'Comment était la rencontre ?'),
            {required: true},
          ),
          ask(
            'heard',
            'scale',
            say('هل شعرتم بأن رأيكم سُمع؟', 'Did you feel heard?', 'Vous êtes-vous senti écouté ?'),
            {
              from: 1,
              to: 5,
              low: say('لا', 'Not at all', 'Pas du tout'),
              high: say('تمامًا', 'Fully', 'Tout à fait'),
            },
          ),
          inOwnWords,
        ],
        'evaluation',
      ),
    ],
  },
}
