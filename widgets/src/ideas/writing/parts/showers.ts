import type {Showers} from '../../../kit/asides.ts'
import type {PartsShown} from './parts.ts'

/** Tags, place, photos and further fields: fetched with a form that has any. */
export const partShowers: Showers<PartsShown> = {
  ar: () => import('./parts.ar.ts'),
  en: () => import('./parts.en.ts'),
  fr: () => import('./parts.fr.ts'),
}
