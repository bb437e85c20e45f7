import type {Sentence} from '../message.ts'

/** What a thread with opinions says to those who read its statements. */
export interface OpinionsTerms {
  agree: string
  disagree: string
  pass: string
  /** Of the three buttons under a statement. */
  yours: Sentence<'name'>
  /** Above the statements: what to do with them. */
  how: string
  /** What becomes of the votes. */
  kept: string
}
