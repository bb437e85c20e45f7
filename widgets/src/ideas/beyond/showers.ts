import type {Showers} from '../../kit/asides.ts'
import type {BeyondShown} from './beyond.ts'

/** What not every collection and not every reader needs. */
export const beyondShowers: Showers<BeyondShown> = {
  ar: () => import('./beyond.ar.ts'),
  en: () => import('./beyond.en.ts'),
  fr: () => import('./beyond.fr.ts'),
}
