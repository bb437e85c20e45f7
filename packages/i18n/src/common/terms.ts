import type {Sentence} from '../message.ts'

/** What every element says. */
export interface CommonTerms {
  /** Reading-direction twin of the language, such as `ar`: also the `lang` of what the element itself says. */
  language: string
  loading: string
  /** Beside words that are shown in another language than the reader's. */
  inLanguage: Sentence<'language'>
  retry: string
  unreachable: {title: string; text: string}
  /** Opens what there is to know about the consultation behind the activity. */
  aboutConsultation: string
  wording: Sentence<'version'>
}
