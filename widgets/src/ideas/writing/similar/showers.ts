import type {Showers} from '../../../kit/asides.ts'
import type {SimilarShown} from './similar.ts'

/** Ideas like the one that is being written: fetched with the form. */
export const similarShowers: Showers<SimilarShown> = {
  ar: () => import('./similar.ar.ts'),
  en: () => import('./similar.en.ts'),
  fr: () => import('./similar.fr.ts'),
}
