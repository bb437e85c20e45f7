import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What is said of ideas like the one that is being written. Fetched with the first of them. */
export interface SimilarIdeasTerms<Form extends PluralForm = 'other'> {
  /** Above them, and aloud. */
  found: Counted<Form>
  text: string
  support: string
  /** What is being written is another idea. */
  different: string
  supported: Sentence<'number'>
  /** What was written stays. */
  close: string
  closeText: string
}
