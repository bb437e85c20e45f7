import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import type {WordsBy} from '../kit/console-page.ts'

/** Each language in a file of its own, loaded when somebody reads it. */
export const entryWords: WordsBy<ConsoleEntryTerms> = {
  ar: async () => (await import('@saha/i18n/console-entry/ar')).consoleEntry,
  en: async () => (await import('@saha/i18n/console-entry/en')).consoleEntry,
  fr: async () => (await import('@saha/i18n/console-entry/fr')).consoleEntry,
}
