import type {SpokenLanguage} from '@saha/i18n/languages'
import type {Personal} from './personal.ts'

/** What looks for personal data, by the language of its author. */
export const personals: Readonly<Record<SpokenLanguage, () => Promise<{personal: Personal}>>> = {
  ar: () => import('./personal.ar.ts'),
  en: () => import('./personal.en.ts'),
  fr: () => import('./personal.fr.ts'),
}
