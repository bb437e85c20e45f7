import type {Level} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What reports of a consultation say around their numbers: the page for everybody, and the briefing of a council. */
export interface ReportTerms<Form extends PluralForm = 'other'> {
  /** Names of the two pages. */
  results: string
  briefing: string
  /** Links from one to the other. */
  toResults: string
  toBriefing: string
  print: string
  /** Under the title: the moment of the newest results. */
  asOf: Sentence<'moment'>
  /** Nothing has been published yet. */
  nothingYet: string
  /** Over the municipality's own words, and said where they stand beside numbers. */
  ownWords: string
  asked: string
  purpose: string
  decides: string
  /** The five questions of a council. */
  five: {said: string; many: string; missing: string; sure: string; leftOut: string}
  columns: {
    question: string
    answer: string
    share: string
    /** Between which shares it lies. */
    interval: string
    people: string
    what: string
    amount: string
    /** Of a thread or ideas. */
    contributions: string
  }
  /** What most people said, where several answers have the same number. */
  andMore: Counted<Form>
  people: Counted<Form>
  /** While a survey is open: `n` is rounded down. */
  peopleAtLeast: Counted<Form>
  /** A count below `n`, the step that counts are rounded down to. */
  fewerThan: Counted<Form>
  /** Beside a number that is rounded down. */
  atLeast: Sentence<'n'>
  level: Record<Level, string>
  period: Sentence<'period'>
  /** How they came. */
  channels: {web: string; assisted: string; paper: string}
  /** Why numbers are in tens. `n` is the step. */
  rounded: Counted<Form>
  /** Who is missing. */
  noPopulation: string
  missing: {
    group: string
    population: string
    participants: string
    standing: string
    source: Sentence<'source' | 'year'>
    fewer: string
    alike: string
    more: string
    unknown: string
  }
  weighting: {
    title: string
    done: Sentence<'people' | 'effective'>
    refused: string
    raw: string
    weighted: string
  }
  /** How sure. `points` is half the width of the widest interval. */
  sure: {chosenThemselves: string; interval: Sentence<'points' | 'people'>; perGroup: string}
  /** What was left out. */
  account: {
    received: string
    counted: string
    waiting: string
    withdrawn: string
    duplicates: string
    spam: string
    hidden: string
    test: string
    /** Under it. */
    balances: string
    withheld: Counted<Form>
    none: string
  }
  findings: string
  /** Leads to what people said in public. */
  read: Record<'comments' | 'ideas', string>
  writtenAnswers: string
  otherAnswers: string
  withheld: string
  whyWithheld: Counted<Form>
  apart: {declined: string; unanswered: string; unasked: string}
  parted: Sentence<'question' | 'by'>
  /** Two rounds of a survey. */
  compare: {
    title: Sentence<'title'>
    earlier: string
    later: string
    difference: string
    how: string
    chance: string
    change: string
    apart: string
    why: Record<'new' | 'reworded' | 'uncounted', string>
  }
  decisions: string
  noDecisions: string
  next: string
  method: string
  snapshot: Sentence<'number' | 'moment'>
  wording: Sentence<'version'>
  fingerprint: string
  threshold: Counted<Form>
  /** How the numbers in the words are linked. */
  linked: string
  /** Files of the same numbers. */
  files: string
}
