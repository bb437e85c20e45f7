import type {Counted, PluralForm, Sentence} from '../message.ts'

/** The page on which staff and helpers enter forms for citizens. */
export interface ConsoleEntryTerms<Form extends PluralForm = 'other'> {
  title: string
  intro: string
  /** No survey is open. */
  none: string
  back: string
  /** In the place of the form when the survey is not open. */
  notOpen: string
  /** Each browser answers once there. */
  oncePerBrowser: string
  /** Whether something typed stays on this device when the connection goes. */
  kept: string
  notKept: string
  today: Counted<Form>
  channel: {title: string; paper: string; assisted: string}
  /** How often each form is read. */
  reading: {title: string; once: string; twice: string; first: string; second: string}
  readingHelp: string
  /** Unfolds what keys do, and what else is good to know. */
  help: string
  keys: string
  question: Sentence<'number'>
  required: string
  passedOver: string
  noPhotos: string
  decline: string
  /** Beside a field that takes a place in an order. */
  placeHint: string
  /** Beside a field that takes a number: its smallest and its largest. */
  range: Sentence<'from' | 'to'>
  dayHint: string
  send: string
  sending: string
  compare: string
  empty: string
  wrong: string
  mistakes: {
    required: string
    unknownOption: string
    notANumber: string
    bounds: string
    notADay: string
    other: string
  }
  changed: string
  quotaFull: string
  second: {title: string; text: string}
  compared: {
    title: string
    first: string
    second: string
    nothing: string
    neither: string
    /** Above the field for what neither has read. */
    right: string
    /** Something is not decided. */
    open: string
    settle: string
  }
  /** Papers that are read at two desks. */
  papers: {
    number: string
    numberHint: string
    noNumber: string
    known: string
    notWaiting: string
    /** How many were read once; their numbers follow. */
    once: Counted<Form>
    agree: Sentence<'paper'>
    differs: Sentence<'paper'>
    lookAgain: string
    /** It was read again as often as can be. */
    left: string
    again: string
    leave: string
    /** How many were read in two ways. */
    differing: Counted<Form>
    settle: string
    one: Sentence<'paper'>
    doNotFit: string
    settled: Sentence<'paper'>
  }
  stored: string
  receipt: string
  next: string
  print: string
  printIn: string
  correct: string
  correcting: string
  saveCorrection: string
  corrected: string
  found: string
  slip: {title: string; text: string; keep: string; scan: string; picture: string}
  workbook: {
    title: string
    text: string
    template: string
    file: string
    all: string
    right: string
    store: string
    dry: string
    run: string
    reading: string
    none: string
    would: Counted<Form>
    stored: Counted<Form>
    known: Counted<Form>
    wrong: Counted<Form>
    leftOut: Counted<Form>
    row: Sentence<'row'>
    whole: string
    passed: string
    refused: {
      template: string
      other: string
      changed: string
      columns: string
      tooMany: string
      unreadable: string
    }
  }
}
