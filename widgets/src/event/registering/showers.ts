import type {Showers} from '../../kit/asides.ts'
import type {RegisteringShown} from './registering.ts'

/** Registering, and what can be done with a registration: fetched with the first touch. */
export const registeringShowers: Showers<RegisteringShown> = {
  ar: () => import('./registering.ar.ts'),
  en: () => import('./registering.en.ts'),
  fr: () => import('./registering.fr.ts'),
}
