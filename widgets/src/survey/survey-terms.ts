import type {TermsLoader} from '../kit/reader.ts'
import type {SurveyWords} from './survey-words.ts'

/** The terms of one language, loaded when a reader needs them. The loader asks for the same files ahead. */
export const surveyTerms: TermsLoader<SurveyWords> = {
  ar: () => import('./terms.ar.ts').then(({words}) => words),
  en: () => import('./terms.en.ts').then(({words}) => words),
  fr: () => import('./terms.fr.ts').then(({words}) => words),
}
