import type {Showers} from '../../kit/asides.ts'
import type {ResultsView} from '../view.ts'

/** Where everything went that arrived: fetched when somebody opens it. */
export const accountShowers: Showers<ResultsView> = {
  ar: () => import('./account.ar.ts'),
  en: () => import('./account.en.ts'),
  fr: () => import('./account.fr.ts'),
}
