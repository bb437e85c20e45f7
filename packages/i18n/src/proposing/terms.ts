import type {Sentence} from '../message.ts'

/** What the form for an idea says, besides `ContributingTerms`. Fetched with the first touch. */
export interface ProposingTerms {
  title: string
  /** Above the form of an idea that is changed. */
  changing: string
  /** The line by which an idea is known, and what makes a good one. */
  heading: string
  headingHint: string
  text: string
  textHint: string
  category: string
  /** The empty choice of the list of categories. */
  none: string
  /** Opens what is expected; our own words where the collection has none. */
  rules: {title: string; usual: string}
  /** What everybody can read, and what is stored besides. */
  kept: Sentence<'day'>
  send: string
  save: string
  /** The form is closed, and what was written stays. */
  later: string
  problems: {
    heading: string
    headingUnseen: string
    headingLong: string
    text: string
    unseen: string
    long: string
    category: string
    /** Place and further questions have not been loaded. */
    parts: string
  }
}
