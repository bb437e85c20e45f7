import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a thread says to those who write in it, from the first touch until a comment has arrived. */
export interface ComposingTerms<Form extends PluralForm = 'other'> {
  title: string
  reply: Sentence<'name'>
  text: string
  left: Counted<Form>
  over: Counted<Form>
  side: string
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
  /** Opens what may be added. */
  place: string
  photo: string
  rules: {title: string; usual: string}
  /** What everybody can read, and what is stored besides. */
  kept: Sentence<'day'>
  send: string
  cancel: string
  problems: {
    title: string
    text: string
    unseen: string
    long: string
    name: string
    side: string
    photo: string
  }
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
  published: string
  /** It arrived, and somebody looks at it first. */
  waits: string
  code: string
  use: string
  remembered: string
  /** This device remembers nothing: the code is the only way. */
  forgotten: string
  copy: string
  copied: string
  /** Minutes for which the text can be changed. */
  minutes: Counted<Form>
  edit: string
  withdraw: string
  follow: string
  done: string
  vote: {sending: string; offline: string; refused: string; again: string}
}
