import type {Comment} from '@saha/contract'
import type {Showers} from '../../../kit/asides.ts'

/** What is left of comments: fetched where there are such. */
export const stoneShowers: Showers<Comment> = {
  ar: () => import('./stone.ar.ts'),
  en: () => import('./stone.en.ts'),
  fr: () => import('./stone.fr.ts'),
}
