import type {Showers} from '../../kit/asides.ts'
import type {ListView} from '../view.ts'

/** What is to be seen of a list: fetched once somebody wants to choose, or has chosen. */
export const searchShowers: Showers<ListView> = {
  ar: () => import('./search.ar.ts'),
  en: () => import('./search.en.ts'),
  fr: () => import('./search.fr.ts'),
}
