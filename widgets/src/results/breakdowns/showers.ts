import type {Showers} from '../../kit/asides.ts'
import type {BreakdownShown} from '../view.ts'

/** How groups of people differ: fetched when somebody opens a comparison, or the page asks for one. */
export const breakdownShowers: Showers<BreakdownShown> = {
  ar: () => import('./breakdowns.ar.ts'),
  en: () => import('./breakdowns.en.ts'),
  fr: () => import('./breakdowns.fr.ts'),
}
