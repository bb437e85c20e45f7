import type {OutcomesPageTerms} from '@saha/i18n/console-outcomes/terms'
import type {SearchingTerms} from '@saha/i18n/console-searching/terms'
import type {WordsBy} from '../kit/console-page.ts'

export interface OutcomesPageWords extends OutcomesPageTerms {
  searching: SearchingTerms
}

export const outcomesWords: WordsBy<OutcomesPageWords> = {
  ar: async () => ({
    ...(await import('@saha/i18n/console-outcomes/ar')).terms,
    searching: (await import('@saha/i18n/console-searching/ar')).terms,
  }),
  en: async () => ({
    ...(await import('@saha/i18n/console-outcomes/en')).terms,
    searching: (await import('@saha/i18n/console-searching/en')).terms,
  }),
  fr: async () => ({
    ...(await import('@saha/i18n/console-outcomes/fr')).terms,
    searching: (await import('@saha/i18n/console-searching/fr')).terms,
  }),
}
