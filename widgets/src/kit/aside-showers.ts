import type {Aside} from './aside.ts'
import type {Showers} from './asides.ts'

/** What stands beside the way: setbacks, and what there is to know about a consultation. */
export const asideShowers: Showers<Aside> = {
  ar: () => import('./aside.ar.ts'),
  en: () => import('./aside.en.ts'),
  fr: () => import('./aside.fr.ts'),
}
