/** For tests: a survey with every kind of question that can be shown, and a page that only some are asked. */
import type {Survey} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {wholeSurvey} from '@saha/domain/survey/example-whole-survey'

const unseen: readonly string[] = ['place', 'photo']

/** Who comes rarely is asked no more than that; who drives is asked what the others are not. */
export const surveyOfKinds: Survey = {
  pages: [
    ...exampleSurvey.pages.map((page) => ({
      ...page,
      next: [
        {
          if: {question: 'often', is: 'chosen' as const, option: 'rarely'},
          end: {en: 'Thank you. There is nothing more to ask.'},
        },
      ],
    })),
    {
      id: 'all',
      questions: wholeSurvey.pages.flatMap(({questions}) =>
        questions.filter(({type}) => !unseen.includes(type)),
      ),
    },
    {
      id: 'drivers',
      showIf: {question: 'means', is: 'chosen', row: 'week', option: 'car'},
      questions: [{id: 'parking', type: 'rating', text: {en: 'How easy is parking?'}}],
    },
  ],
}
