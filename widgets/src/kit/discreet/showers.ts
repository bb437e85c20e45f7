import type {Showers} from '../asides.ts'
import type {DiscreetShown} from './discreet.ts'

/** The way out of what is sensitive. */
export const discreetShowers: Showers<DiscreetShown> = {
  ar: () => import('./discreet.ar.ts'),
  en: () => import('./discreet.en.ts'),
  fr: () => import('./discreet.fr.ts'),
}
