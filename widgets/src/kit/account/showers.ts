import type {Showers} from '../asides.ts'
import type {AccountShown} from './account.ts'

/** How an activity is moderated: fetched by those who want to know. */
export const accountShowers: Showers<AccountShown> = {
  ar: () => import('./account.ar.ts'),
  en: () => import('./account.en.ts'),
  fr: () => import('./account.fr.ts'),
}
