import type {Sentence} from '../message.ts'

/** Heads over what a municipality says about a consultation. */
export interface ConsultationTerms {
  purpose: string
  decides: string
  contact: string
  period: string
  retention: string
  /** After the head `retention`. */
  keptUntil: Sentence<'day'>
}
