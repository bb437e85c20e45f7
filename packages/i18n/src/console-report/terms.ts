import type {Sentence} from '../message.ts'

/** What the console says to those who write the words of a report. */
export interface ReportPageTerms {
  title: string
  /** Over the title: the consultation. */
  lead: string
  published: string
  draft: string
  /** Links to the pages that readers see. */
  onPage: string
  briefing: string
  /** No survey has results yet. */
  noResults: string
  restsOn: Sentence<'title' | 'number' | 'moment'>
  parts: Record<'summary' | 'missing' | 'leftOut' | 'next', {label: string; hint: string}>
  /** Words about a survey as a whole, and about one of its questions. */
  aboutSurvey: string
  aboutQuestion: string
  /** Opens the words about single questions. */
  questions: Sentence<'title'>
  /** Before the words as they will be read, with their numbers. */
  reads: string
  /** The numbers that can stand in the words. */
  numbers: {
    title: string
    lead: string
    people: string
    answered: string
    /** Puts a number where the cursor was. */
    insert: Sentence<'number' | 'meaning'>
    put: string
    whichField: string
  }
  places: Record<'on-map' | 'elsewhere' | 'address', string>
  /** Comparison with an earlier round of the same survey. */
  rounds: {title: string; lead: string; link: Sentence<'earlier' | 'later' | 'day'>}
  save: string
  publish: string
  /** Publishes again, with the newest results. */
  renew: string
  unpublish: string
  saveDraft: string
  saved: string
  isPublished: string
  isUnpublished: string
  wordsMissing: string
  numberUnknown: string
  changedMeanwhile: string
  takeNewest: string
  withheld: string
}
