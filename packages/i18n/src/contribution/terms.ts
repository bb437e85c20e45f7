import type {Sentence} from '../message.ts'

/** What elements say while a contribution is on its way. The same for every kind of contribution. */
export interface ContributionTerms {
  sending: string
  waiting: {
    title: string
    /** The browser keeps it. */
    kept: string
    /** Storage is refused: only the open page keeps it. */
    notKept: string
    sendNow: string
  }
  receipt: {
    title: string
    use: string
    copy: string
    copied: string
    /** What is stored of the contribution, and what is not. */
    kept: Sentence<'day'>
    /** When the browser cannot remember that something was sent. */
    cannotRemember: string
  }
}
