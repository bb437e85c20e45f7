import type {StaffRefusalCode} from '@saha/contract'
import type {ConsoleColleaguesTerms} from '@saha/i18n/console-colleagues/terms'
import type {StaffRoleTerms} from '@saha/i18n/staff-roles/terms'
import type {WordsBy} from '../kit/console-page.ts'

export type ColleagueWords = ConsoleColleaguesTerms & {roles: StaffRoleTerms}

/** Each language in files of its own, loaded when somebody reads it. */
export const colleagueWords: WordsBy<ColleagueWords> = {
  ar: async () => ({
    ...(await import('@saha/i18n/console-colleagues/ar')).colleagues,
    roles: (await import('@saha/i18n/staff-roles/ar')).staffRoles,
  }),
  en: async () => ({
    ...(await import('@saha/i18n/console-colleagues/en')).colleagues,
    roles: (await import('@saha/i18n/staff-roles/en')).staffRoles,
  }),
  fr: async () => ({
    ...(await import('@saha/i18n/console-colleagues/fr')).colleagues,
    roles: (await import('@saha/i18n/staff-roles/fr')).staffRoles,
  }),
}

/** What refusals mean on this page. */
export function refusalsOf({refused, invite}: ColleagueWords): Partial<Record<StaffRefusalCode, string>> {
  return {
    invalid: invite.problem,
    'works-here': refused.worksHere,
    'works-elsewhere': refused.worksElsewhere,
    'last-owner': refused.lastOwner,
    'too-many-open': refused.tooMany,
    'no-mail': refused.noMail,
  }
}
