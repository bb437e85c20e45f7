import type {Showers} from '../../../kit/asides.ts'
import type {RefusalShown} from './refusal.ts'

/** Why a comment was refused: fetched when one is. */
export const refusalShowers: Showers<RefusalShown> = {
  ar: () => import('./refusal.ar.ts'),
  en: () => import('./refusal.en.ts'),
  fr: () => import('./refusal.fr.ts'),
}
