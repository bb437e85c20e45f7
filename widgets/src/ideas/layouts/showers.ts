import type {Showers} from '../../kit/asides.ts'
import type {Reading} from '../reading.ts'

/** The choice between list and map: fetched where there is a map. */
export const layoutShowers: Showers<Reading> = {
  ar: () => import('./layouts.ar.ts'),
  en: () => import('./layouts.en.ts'),
  fr: () => import('./layouts.fr.ts'),
}
