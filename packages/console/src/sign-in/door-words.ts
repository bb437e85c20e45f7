import type {ConsoleDoorTerms} from '@saha/i18n/console-door/terms'
import type {StaffRoleTerms} from '@saha/i18n/staff-roles/terms'
import type {WordsBy} from '../kit/console-page.ts'

export type DoorWords = ConsoleDoorTerms & {roles: StaffRoleTerms}

/** Each language in files of its own, loaded when somebody reads it. */
export const doorWords: WordsBy<DoorWords> = {
  ar: async () => ({
    ...(await import('@saha/i18n/console-door/ar')).door,
    roles: (await import('@saha/i18n/staff-roles/ar')).staffRoles,
  }),
  en: async () => ({
    ...(await import('@saha/i18n/console-door/en')).door,
    roles: (await import('@saha/i18n/staff-roles/en')).staffRoles,
  }),
  fr: async () => ({
    ...(await import('@saha/i18n/console-door/fr')).door,
    roles: (await import('@saha/i18n/staff-roles/fr')).staffRoles,
  }),
}
