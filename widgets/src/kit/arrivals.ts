import type {Arrival} from './arrival.ts'
import type {Showers} from './asides.ts'

/** The server's receipt: fetched while the questions are answered. */
export const arrivalShowers: Showers<Arrival> = {
  ar: () => import('./arrival.ar.ts'),
  en: () => import('./arrival.en.ts'),
  fr: () => import('./arrival.fr.ts'),
}
