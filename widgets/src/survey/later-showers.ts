import type {Showers} from '../kit/asides.ts'
import type {LaterShown} from './later.ts'

/** What nobody needs before the first answer. */
export const laterShowers: Showers<LaterShown> = {
  ar: () => import('./later.ar.ts'),
  en: () => import('./later.en.ts'),
  fr: () => import('./later.fr.ts'),
}
