import type {Showers} from '../../kit/asides.ts'
import type {ResultsView} from '../view.ts'

/** Who took part and who is missing: fetched when somebody opens it. */
export const takingPartShowers: Showers<ResultsView> = {
  ar: () => import('./taking-part.ar.ts'),
  en: () => import('./taking-part.en.ts'),
  fr: () => import('./taking-part.fr.ts'),
}
