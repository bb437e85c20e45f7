import type {Counted, PluralForm} from '../message.ts'

/** What is said to those who hand something in under a name, whatever it is: a comment, an idea. */
export interface ContributingTerms<Form extends PluralForm = 'other'> {
  left: Counted<Form>
  over: Counted<Form>
  name: {
    title: string
    /** About a name that was made up here. */
    made: string
    another: string
    own: string
    /** Beside the field for a name of one's own: what it means. */
    public: string
    back: string
  }
  problems: {title: string; name: string; photo: string}
  cancel: string
  sending: string
  /** While the device does the work that keeps programs away. */
  working: string
  unsent: {
    title: string
    /** The browser keeps it. */
    kept: string
    /** Storage is refused: only the open page keeps it. */
    notKept: string
    /** Nothing may be left on the device. */
    fleeting: string
    /** Too much arrives from one network. */
    crowded: string
    now: string
    change: string
    drop: string
    /** Asked before it is deleted. */
    sure: string
    keep: string
  }
  code: string
  copy: string
  copied: string
  remembered: string
  /** This device remembers nothing: the code is the only way. */
  forgotten: string
  done: string
}
