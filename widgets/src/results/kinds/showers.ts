import type {Showers} from '../../kit/asides.ts'
import type {QuestionShown} from '../view.ts'

/** Figures of orders, rows and columns, shares and places: fetched where a survey asks for them. */
export const kindShowers: Showers<QuestionShown> = {
  ar: () => import('./kinds.ar.ts'),
  en: () => import('./kinds.en.ts'),
  fr: () => import('./kinds.fr.ts'),
}
