import type {Sentence} from '../message.ts'

/** What pages say that the server hosts itself. */
export interface HostedTerms {
  /** Name of the links to the same page in other languages. */
  languages: string
  /** Where the survey will stand, until it does. */
  needsScript: string
  /** Link to the form to print. */
  paper: string
  notFound: {title: string; text: string}
  /** A frame on a page of another website. */
  frame: {
    /** Leads to the page of the activity, where nobody needs scripts. */
    takePart: string
    /** The same, below the element. */
    whole: string
  }
  /** Ways to pass the page on, folded away under a word. */
  share: {
    title: string
    /** Over the address, to be copied. */
    address: string
    /** Links that open a message with title and address in it. */
    whatsapp: string
    telegram: string
    mail: string
    /** What a link carries, and what not. */
    text: string
  }
  /** A thread, for whoever reads without scripts. */
  thread: {
    takePart: string
    /** Name of the links to one side alone. */
    bySide: string
    allSides: string
    /** Leads back from a later page. */
    firstPage: string
    /** Link to what feed readers follow. */
    feed: string
    /** Leads from the thread under an idea to that idea. */
    under: Sentence<'number'>
  }
  /** Lists of consultations, for whoever reads without scripts, in feed readers and in calendars. */
  consultations: {
    /** Leads from an activity to all that the municipality asks. */
    ofMunicipality: string
    /** Leads to what all municipalities on the server ask. */
    ofAll: string
    /** Over the ways in which one can take part. */
    takePart: string
    /** Over the phases of a consultation. */
    phases: string
    /** Over what was found and decided. */
    cameOut: string
    /** Leads to what the municipality decided. */
    decided: string
    /** Of the first day, in calendars. */
    opens: Sentence<'title'>
    /** Of the last day, in calendars. */
    closes: Sentence<'title'>
  }
  /** An event, for whoever reads without scripts. */
  event: {takePart: string}
  /** A collection of ideas, for whoever reads without scripts. */
  ideas: {
    takePart: string
    /** Opens what can be chosen, in the form. */
    filter: string
    /** Shows what the form asks for. */
    apply: string
    /** Leads to the comments under an idea. */
    discuss: string
    /** Before the names of files with all ideas that are shown. */
    files: string
    /** Link to what feed readers follow: what is done with one idea. */
    feed: string
    /** Of an entry of that feed. */
    handedIn: string
  }
}
