import type {Showers} from '../../kit/asides.ts'
import type {LaterShown} from './later.ts'

/** The form: fetched with the first touch. */
export const laterShowers: Showers<LaterShown> = {
  ar: () => import('./later.ar.ts'),
  en: () => import('./later.en.ts'),
  fr: () => import('./later.fr.ts'),
}
