import type {Sentence} from '../message.ts'

/** What is said to somebody who comes back to something of theirs with its receipt, whatever it is. Fetched only then. */
export interface OwnContributionTerms {
  /** Typing the receipt code. */
  code: {
    label: string
    open: string
    /** The code of something that was handed in elsewhere. */
    elsewhere: string
    unreachable: string
  }
  state: {
    published: string
    waiting: string
    hidden: Sentence<'reason' | 'day'>
  }
  /** Moderators took personal data out of it. */
  redacted: string
  /** Before what moderators wrote to the author. */
  message: string
  appeal: {
    go: string
    /** That it can be asked for once, and who decides. */
    text: string
    label: string
    send: string
    empty: string
    waiting: string
    restored: string
    upheld: string
    /** There was one before, or nothing is hidden any more. */
    none: string
  }
  /** After any of these did not reach the server. */
  notSent: string
  /** After the server refused for another reason. */
  refused: string
  here: {
    title: string
    none: string
    /** What this device keeps, and how to remove it. */
    kept: string
    /** Nothing is kept, because nobody must find out. */
    nothingKept: string
    forget: string
    sure: string
    yes: string
    no: string
    forgotten: string
  }
  close: string
}
