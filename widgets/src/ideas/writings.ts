import type {SpokenLanguage} from '@saha/i18n/languages'
import type {Writing} from './view.ts'

/** What handing in needs, by language. */
export const writings: Readonly<Record<SpokenLanguage, () => Promise<{writing: Writing}>>> = {
  ar: () => import('./writing/writing.ar.ts'),
  en: () => import('./writing/writing.en.ts'),
  fr: () => import('./writing/writing.fr.ts'),
}
