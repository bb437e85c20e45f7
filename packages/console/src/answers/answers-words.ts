import type {AnswersTerms} from '@saha/i18n/console-answers/terms'
import type {SearchingTerms} from '@saha/i18n/console-searching/terms'
import type {WordsBy} from '../kit/console-page.ts'

export interface AnswersWords extends AnswersTerms {
  searching: SearchingTerms
}

export const answersWords: WordsBy<AnswersWords> = {
  ar: async () => ({
    ...(await import('@saha/i18n/console-answers/ar')).terms,
    searching: (await import('@saha/i18n/console-searching/ar')).terms,
  }),
  en: async () => ({
    ...(await import('@saha/i18n/console-answers/en')).terms,
    searching: (await import('@saha/i18n/console-searching/en')).terms,
  }),
  fr: async () => ({
    ...(await import('@saha/i18n/console-answers/fr')).terms,
    searching: (await import('@saha/i18n/console-searching/fr')).terms,
  }),
}
