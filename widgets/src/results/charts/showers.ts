import type {Showers} from '../../kit/asides.ts'
import type {BreakdownCharted, QuestionShown} from '../view.ts'

/** Charts and their words: fetched when they are asked for. */
export const chartShowers: Showers<QuestionShown | BreakdownCharted> = {
  ar: () => import('./charts.ar.ts'),
  en: () => import('./charts.en.ts'),
  fr: () => import('./charts.fr.ts'),
}
