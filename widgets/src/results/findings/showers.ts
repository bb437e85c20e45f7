import type {Showers} from '../../kit/asides.ts'
import type {FindingsView} from './view.ts'

/** What was found in what people wrote: fetched where there is an open question, a thread or a collection of ideas. */
export const findingsShowers: Showers<FindingsView> = {
  ar: () => import('./findings.ar.ts'),
  en: () => import('./findings.en.ts'),
  fr: () => import('./findings.fr.ts'),
}
