import type {Sentence} from '../message.ts'

/** What the form for an idea says, besides `ContributingTerms`. Fetched with the first touch. */
export interface ProposingTerms {
  title: string
  /** The line by which an idea is known, and what makes a good one. */
  heading: string
  headingHint: string
  text: string
  textHint: string
  category: string
  /** Opens what is expected. */
  rules: string
  /** What everybody can read, and what is stored besides. */
  kept: Sentence<'day'>
  send: string
  /** The form is closed, and what was written stays. */
  later: string
}
