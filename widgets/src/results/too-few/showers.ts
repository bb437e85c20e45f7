import type {ShownSurvey} from '@saha/contract'
import type {Showers} from '../../kit/asides.ts'

/** Why there is nothing to see yet, or never will be: fetched where that is so. */
export const tooFewShowers: Showers<ShownSurvey> = {
  ar: () => import('./too-few.ar.ts'),
  en: () => import('./too-few.en.ts'),
  fr: () => import('./too-few.fr.ts'),
}
