import type {Showers} from '../../kit/asides.ts'
import type {AddingShown} from './adding.ts'

/** A place or a photo for a comment in the making: fetched when somebody wants one. */
export const addingShowers: Showers<AddingShown> = {
  ar: () => import('./adding.ar.ts'),
  en: () => import('./adding.en.ts'),
  fr: () => import('./adding.fr.ts'),
}
