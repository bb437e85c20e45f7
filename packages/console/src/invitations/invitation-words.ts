import type {ConsoleInvitationsTerms} from '@saha/i18n/console-invitations/terms'
import type {WordsBy} from '../kit/console-page.ts'

/** Each language in a file of its own, loaded when somebody reads it: at the console, or on paper. */
export const invitationWords: WordsBy<ConsoleInvitationsTerms> = {
  ar: async () => (await import('@saha/i18n/console-invitations/ar')).terms,
  en: async () => (await import('@saha/i18n/console-invitations/en')).terms,
  fr: async () => (await import('@saha/i18n/console-invitations/fr')).terms,
}
