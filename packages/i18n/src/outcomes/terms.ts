import type {OutcomeStatus} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What is said around what a municipality has decided. */
export interface OutcomesTerms<Form extends PluralForm = 'other'> {
  title: string
  /** Under the title: whose decisions these are, and what they are about. */
  ofMunicipality: Sentence<'municipality'>
  ofConsultation: Sentence<'municipality' | 'consultation'>
  empty: {title: string; text: string}
  outcomes: Counted<Form>
  statuses: Record<OutcomeStatus, string>
  said: string
  did: string
  why: string
  /** A link to where the decision stands. */
  decision: string
  ideas: Counted<Form>
  comments: Counted<Form>
  supports: Counted<Form>
  answers: Counted<Form>
  idea: Sentence<'n' | 'title'>
  results: Sentence<'title'>
  resultsOf: Sentence<'n' | 'day'>
  /** Shows all that it rests on. */
  all: Counted<Form>
  /** Withdrawn, hidden or erased since. */
  gone: Counted<Form>
  more: string
  follow: string
  /** On the page of an idea: a decision rests on it. */
  decidedOn: Sentence<'day'>
}
