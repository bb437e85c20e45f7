import type {Showers} from '../../../kit/asides.ts'
import type {SendingShown} from './sending.ts'

/** What becomes of an idea that is sent: fetched while it is written. */
export const sendingShowers: Showers<SendingShown> = {
  ar: () => import('./sending.ar.ts'),
  en: () => import('./sending.en.ts'),
  fr: () => import('./sending.fr.ts'),
}
