import type {Showers} from '../../kit/asides.ts'
import type {OwnShown} from './own.ts'

/** What somebody with a receipt can do: fetched when it is asked for. */
export const ownShowers: Showers<OwnShown> = {
  ar: () => import('./own.ar.ts'),
  en: () => import('./own.en.ts'),
  fr: () => import('./own.fr.ts'),
}
