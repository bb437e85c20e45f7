import type {Showers} from '../../kit/asides.ts'
import type {OpinionsShown} from './opinions.ts'

/** What a thread with opinions shows beside its statements. */
export const opinionShowers: Showers<OpinionsShown> = {
  ar: () => import('./opinions.ar.ts'),
  en: () => import('./opinions.en.ts'),
  fr: () => import('./opinions.fr.ts'),
}
