import type {Showers} from '../../kit/asides.ts'
import type {OpinionsView} from './view.ts'

/** Groups of opinion, where the activity is a discussion. */
export const opinionShowers: Showers<OpinionsView> = {
  ar: () => import('./opinions.ar.ts'),
  en: () => import('./opinions.en.ts'),
  fr: () => import('./opinions.fr.ts'),
}
