import type {Sentence} from '../message.ts'

/** What an element says once the server has stored a contribution. Fetched only then. */
export interface ArrivalTerms {
  title: string
  text: string
  another: string
  /** What can be done with the answers. */
  change: string
  withdraw: string
  copy: string
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
