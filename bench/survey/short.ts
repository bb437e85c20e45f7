import type {Survey} from '@saha/contract'
import {text} from './definition.ts'

/** Two questions, the last in words, so that each response can be told from every other. */
export function shortSurvey(): Survey {
  return {
    pages: [
      {
        id: 'only',
        questions: [
          {
            id: 'first',
            type: 'single',
            text: text('بماذا نبدأ؟', 'What should come first?'),
            options: [
              {id: 'shade', text: text('الظل', 'Shade')},
              {id: 'light', text: text('الإنارة', 'Light')},
            ],
          },
          {id: 'name', type: 'short-text', text: text('اقترح اسماً للحديقة', 'A name for the park')},
        ],
      },
    ],
  }
}
