import type {ConsoleEventsTerms} from '@saha/i18n/console-events/terms'
import type {WordsBy} from '../kit/console-page.ts'

/** Each language in a file of its own, loaded when somebody reads it. */
export const eventWords: WordsBy<ConsoleEventsTerms> = {
  ar: async () => (await import('@saha/i18n/console-events/ar')).consoleEvents,
  en: async () => (await import('@saha/i18n/console-events/en')).consoleEvents,
  fr: async () => (await import('@saha/i18n/console-events/fr')).consoleEvents,
}
