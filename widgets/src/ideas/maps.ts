import type {Showers} from '../kit/asides.ts'
import type {MapShown} from './view.ts'

/** The map, by language: fetched when it is shown. */
export const mapShowers: Showers<MapShown> = {
  ar: () => import('./map/map.ar.ts'),
  en: () => import('./map/map.en.ts'),
  fr: () => import('./map/map.fr.ts'),
}
