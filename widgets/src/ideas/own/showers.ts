import type {Showers} from '../../kit/asides.ts'
import type {OwnShown} from './own.ts'

/** What can be done with a receipt: fetched when asked for. */
export const ownShowers: Showers<OwnShown> = {
  ar: () => import('./own.ar.ts'),
  en: () => import('./own.en.ts'),
  fr: () => import('./own.fr.ts'),
}
