import type {ReportPageTerms} from '@saha/i18n/console-report/terms'
import type {WordsBy} from '../kit/console-page.ts'

export const reportWords: WordsBy<ReportPageTerms> = {
  ar: async () => (await import('@saha/i18n/console-report/ar')).terms,
  en: async () => (await import('@saha/i18n/console-report/en')).terms,
  fr: async () => (await import('@saha/i18n/console-report/fr')).terms,
}
