import type {TermsLoader} from '../kit/reader.ts'
import type {EventWords} from './view.ts'

/** What an event says, by language. */
export const eventTerms: TermsLoader<EventWords> = {
  ar: () => import('./terms.ar.ts').then(({words}) => words),
  en: () => import('./terms.en.ts').then(({words}) => words),
  fr: () => import('./terms.fr.ts').then(({words}) => words),
}
