import type {RefusalCode} from '@saha/contract'
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
  refused: {
    title: string
    /** What happened and what to do now, in two short sentences. */
    because: Record<RefusalCode, string>
    /** It lay in this browser for longer than the server remembers keys. */
    tooOld: string
    /** After every reason: nothing typed is lost. */
    nothingLost: string
    backToForm: string
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
