import type {Sentence} from '../message.ts'

/** What somebody with a receipt is told: their answers are read, changed, withdrawn and copied. Fetched only then. */
export interface OwnTerms {
  title: string
  /** What the published figures hold. */
  counted: string
  waiting: string
  /** When nothing can be changed any more. */
  closed: string
  change: string
  withdraw: string
  copy: string
  /** Back to where this was opened. */
  leave: string
  /** Typing the receipt code. */
  code: {
    title: string
    label: string
    open: string
    unknown: string
    /** A code of another survey. */
    elsewhere: string
    unreachable: string
  }
  /** While the form holds answers that are stored already. */
  changing: {
    notice: string
    leave: string
    /** Above all answers, before they are sent. */
    check: string
    send: string
  }
  changed: {
    title: string
    /** When the change shows. */
    text: string
  }
  /** The change did not reach the server. */
  notSent: {title: string; text: string; again: string; back: string}
  /** The server did not take the change. */
  refused: {
    title: string
    closed: string
    /** The wording is no longer the same. */
    changed: string
    other: string
    /** After every reason. */
    kept: string
    back: string
  }
  sure: {
    title: string
    text: string
    yes: string
    no: string
    notSent: string
    closed: string
  }
  withdrawn: {title: string; text: string; anew: string}
  /** Not by their author. */
  takenOut: {title: string; text: string}
  paper: {
    title: string
    /** Above the copy, and in it. */
    about: Sentence<'municipality' | 'survey'>
    unanswered: string
    take: string
    taken: string
    download: string
    print: string
    back: string
  }
}
