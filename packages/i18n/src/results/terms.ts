import type {Level} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What published results say. */
export interface ResultsTerms<Form extends PluralForm = 'other'> {
  /** Before the title of the activity. */
  title: string
  /** Responses counted in the snapshot. */
  people: Counted<Form>
  /** By which ways these came, where others entered some of them. */
  channels: Sentence<'web' | 'assisted' | 'paper'>
  /** The same while numbers are rounded down. */
  channelsAtLeast: Sentence<'web' | 'assisted' | 'paper'>
  /** The same where a number is so small that it is withheld. */
  channelsWithheld: string
  snapshot: Sentence<'number' | 'moment'>
  /** Who may take part, in a few words. */
  levelInShort: Record<Level, string>
  open: Sentence<'period'>
  /** Heads of the columns. */
  columns: {
    answer: string
    people: string
    /** The same while counts are rounded down. */
    peopleAtLeast: string
    share: string
    /** In small print beside the share: how sure it is. */
    range: string
  }
  /** Takes the place of a number that was rounded down. */
  atLeast: Sentence<'n'>
  /** Takes the place of a number too small to be told while the activity is open. */
  fewerThan: Sentence<'n'>
  /** Why numbers are rounded down while the activity is open, to multiples of `n`. */
  rounded: Sentence<'n'>
  /** What the ranges mean, and what they cannot say: the sample chose itself. */
  howSure: string
  /** People who answered one question. */
  answered: Counted<Form>
  /** The same of a tick under words to agree to. */
  agreed: Counted<Form>
  answeredWithheld: string
  declined: string
  unanswered: string
  /** Their earlier answers led past the question. */
  unasked: string
  /** How percentages are made, single answers and several. */
  shareOfAnswered: string
  sharesOfSeveral: string
  /** The same where those who would rather not say are among the people. */
  shareWithDeclined: string
  /** Options that are counted and stand outside of percentages. */
  outside: Sentence<'options'>
  /** What the five faces mean, from the worst to the best, where the survey does not say. */
  rating: readonly [string, string, string, string, string]
  /** All ticks of a question with several answers, after the people who answered. */
  ticks: Counted<Form>
  withheld: string
  /** `n` is the smallest group. */
  whyWithheld: Counted<Form>
  average: Sentence<'average' | 'from' | 'to'>
  median: Sentence<'median'>
  /** Who chose the highest values. */
  top: Sentence<'share' | 'values'>
  /** Of numbers: between which half of them lie, and where their middle is. */
  spread: Sentence<'lower' | 'upper' | 'median' | 'average'>
  band: Sentence<'from' | 'to'>
  /** A band that ends before its upper value. */
  bandBelow: Sentence<'from' | 'to'>
  /** Texts are not published as such. */
  writtenAnswers: string
  /** Nor are other answers that are not counted. */
  notPublished: string
  /** Nor are contact details. */
  contactsApart: string
  /** What was marked on a map without districts, outside those of a map that has some, and told in words. */
  places: {onMap: string; elsewhere: string; address: string}
  showChart: string
  hideChart: string
  /** Opens the table of a chart. */
  asTable: string
  /** Opens how the answers differ between groups of people. */
  comparedBy: Sentence<'groups'>
  /** Opens who took part, held against who lives there. */
  takingPart: string
  /** Opens the account of everything that arrived. */
  account: string
  /** The page could not be refreshed; what is shown is the last snapshot read. */
  notRefreshed: string
}
