import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a thread says to somebody who comes back to a comment of theirs. Fetched only then. */
export interface OwnCommentTerms<Form extends PluralForm = 'other'> {
  title: string
  /** Typing the receipt code. */
  code: {
    title: string
    label: string
    open: string
    unknown: string
    /** The code of something that is no comment of this thread. */
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
  edit: {
    go: string
    label: string
    name: string
    save: string
    cancel: string
    saved: string
    /** The new text waits for somebody to look at it. */
    savedWaits: string
    empty: string
    long: Counted<Form>
    over: string
  }
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
  withdraw: {go: string; sure: string; yes: string; no: string; gone: string; goneText: string}
  /** After any of these did not reach the server. */
  notSent: string
  /** After the server refused for another reason. */
  refused: string
  here: {
    title: string
    none: string
    /** What this device keeps of the thread, and how to remove it. */
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
