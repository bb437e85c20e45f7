import type {ConsoleTextsTerms} from '@saha/i18n/console-texts/terms'
import type {WordsBy} from '../kit/console-page.ts'

/** Each language in a file of its own, loaded when somebody reads it. */
export const textsWords: WordsBy<ConsoleTextsTerms> = {
  ar: async () => (await import('@saha/i18n/console-texts/ar')).terms,
  en: async () => (await import('@saha/i18n/console-texts/en')).terms,
  fr: async () => (await import('@saha/i18n/console-texts/fr')).terms,
}
