import type {Showers} from '../../kit/asides.ts'
import type {WholeShown} from './whole.ts'

/** One idea, whole: fetched with the first that is opened. */
export const wholeShowers: Showers<WholeShown> = {
  ar: () => import('./whole.ar.ts'),
  en: () => import('./whole.en.ts'),
  fr: () => import('./whole.fr.ts'),
}
