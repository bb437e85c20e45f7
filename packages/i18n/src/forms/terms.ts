import type {Counted, PluralForm, Sentence} from '../message.ts'

/** Forms in plain HTML, on pages that the server hosts: for browsers that run no scripts. */
export interface FormsTerms<Form extends PluralForm = 'other'> {
  /** Name of a field that people do not see; whoever finds it leaves it empty. */
  leaveEmpty: string
  /** Help beside a name that was made up. */
  name: string
  problems: {name: string; nameLong: string}
  /** Too much arrives, from this network or altogether. Below it stands what was typed. */
  tooMuch: {'too-many': string; busy: string}
  /** Instead of the form: it was not read at all. The browser still has what was typed. */
  unread: {title: string; tooMany: string; tooLarge: string}
  /** Help beside tags. */
  tags: string
  photos: {
    /** The server makes them smaller, and keeps nothing that the camera wrote into them. */
    promise: string
    /** A box that takes one away again. */
    remove: Sentence<'photo'>
  }
  /** Instead of a form: codes of an invitation cannot be entered here, and what can be done instead. */
  invitation: {
    why: string
    /** The code stays good, and should not be written beside answers. */
    code: string
    ways: string
    device: string
    /** Of surveys; before the link to the form. */
    paper: string
    help: string
    /** Of everything else: the contact stands below. */
    ask: string
  }
  /** Below a receipt code: nothing remembers it. */
  keepCode: string
  /** Leads to the page where a code is opened. */
  openLater: string
  /** Leads to what was just published. */
  seeIt: string
  /** What one can do with a comment; the link to it, and the title of its page. */
  act: {comment: string; idea: string}
  /** What one does without scripts, in words above the forms. */
  ways: {write: string; propose: string; answer: string; receipt: string}
  vote: {
    done: string
    undone: string
    /** The page is all that remembers it. */
    undo: string
    takeBack: string
    /** Votes and supports that are kept together need scripts. */
    together: string
    /** Back to what it was about. */
    back: string
  }
  survey: {
    /** Above the first question, at the level `browser`. */
    once: string
    /** Of words that are too long: how many characters there may be. */
    shorten: Counted<Form>
    /** A place that is drawn on a map. */
    drawn: string
    /** What else is to be told of a question: it may be left out. */
    rank: Sentence<'n'>
    /** Above answers to questions that are no longer asked. */
    left: {title: string; text: string}
    /** The survey is new since the form was opened. */
    changed: string
    /** Instead of an answer that has no words: a place on a map. */
    given: string
    /** Beside it, where answers are changed. */
    givenStays: string
  }
  /** Above the form to register, at the level `browser`. */
  event: {once: string}
  receipt: {
    title: string
    help: string
    empty: string
    unknown: string
    /** Answers that cannot be read or changed on this page. */
    elsewhere: string
    withdraw: {sure: string; yes: string; no: string; done: string; doneText: string}
  }
}
