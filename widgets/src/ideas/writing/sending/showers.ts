import type {SpokenLanguage} from '@saha/i18n/languages'
import type {Sending} from './sending.ts'

/** What sends an idea, and says what becomes of it: fetched while it is written. */
export const sendingShowers: Readonly<Record<SpokenLanguage, () => Promise<Sending>>> = {
  ar: () => import('./sending.ar.ts'),
  en: () => import('./sending.en.ts'),
  fr: () => import('./sending.fr.ts'),
}
