import type {Sentence} from '../message.ts'

/** What a list of consultations says to those who look for something in it. */
export interface ConsultationSearchTerms {
  search: {label: string; go: string}
  /** Heads of what can be chosen. */
  facets: {
    state: string
    kind: string
    category: string
    district: string
    region: string
    municipality: string
  }
  /** Days on which a consultation is open, to be chosen. */
  days: {title: string; from: string; until: string}
  /** Over what was chosen. */
  chosen: string
  /** What was searched for. */
  words: Sentence<'words'>
  /** What was chosen of the days. */
  from: Sentence<'day'>
  until: Sentence<'day'>
  remove: Sentence<'filter'>
  clear: string
}
