import type {Survey} from '@saha/contract'

/** A small survey with every kind of question, for tests. */
export const exampleSurvey: Survey = {
  pages: [
    {
      id: 'visits',
      questions: [
        {id: 'welcome', type: 'information', text: {en: 'Five minutes, ten questions.'}},
        {
          id: 'often',
          type: 'single',
          text: {en: 'How often do you come?'},
          required: true,
          options: [
            {id: 'daily', text: {en: 'Daily'}},
            {id: 'weekly', text: {en: 'Weekly'}},
            {id: 'rarely', text: {en: 'Rarely'}},
          ],
        },
        {
          id: 'why',
          type: 'multiple',
          text: {en: 'What for?'},
          mayDecline: true,
          options: [
            {id: 'walk', text: {en: 'To walk'}},
            {id: 'play', text: {en: 'To play'}},
            {id: 'none', text: {en: 'None of these'}, exclusive: true},
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
          text: {en: 'How safe?'},
          from: 0,
          to: 10,
          low: {en: 'Not at all'},
          high: {en: 'Fully'},
        },
        {
          id: 'age',
          type: 'number',
          text: {en: 'Your age'},
          min: 12,
          max: 110,
          bands: [18, 30, 60],
          mayDecline: true,
        },
        {id: 'name', type: 'short-text', text: {en: 'A name for the park'}, most: 5},
        {id: 'more', type: 'long-text', text: {en: 'Anything else?'}},
      ],
    },
  ],
}
