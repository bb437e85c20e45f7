import type {Showers} from '../../kit/asides.ts'
import type {MapShown} from './map.ts'

/** The map on which a place is marked or shown: fetched when somebody asks for it. */
export const mapShowers: Showers<MapShown> = {
  ar: () => import('./map.ar.ts'),
  en: () => import('./map.en.ts'),
  fr: () => import('./map.fr.ts'),
}
