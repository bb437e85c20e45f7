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
  /** The same where a number is so small that it is withheld. */
  channelsWithheld: string
  snapshot: Sentence<'number' | 'moment'>
  /** Who may take part, in a few words. */
  levelInShort: Record<Level, string>
  open: Sentence<'period'>
  tooFew: {
    title: string
    /** `n` is the smallest group. */
    why: Counted<Form>
    /** When the first result can be expected; `n` responses. */
    when: Counted<Form>
    /** The activity closed with too few. */
    closed: Counted<Form>
  }
  /** Heads of the columns. */
  columns: {answer: string; people: string; share: string; average: string}
  /** People who answered one question. */
  answered: Counted<Form>
  /** The same of a tick under words to agree to. */
  agreed: Counted<Form>
  /** The same of a way to be reached. */
  reachable: Counted<Form>
  answeredWithheld: string
  declined: string
  unanswered: string
  /** Their earlier answers led past the question. */
  unasked: string
  /** How percentages are made, single answers and several. */
  shareOfAnswered: string
  sharesOfSeveral: string
  /** How averages of shares are made. */
  averages: string
  /** Only first choices of a ranking are published. */
  firstChoices: string
  /** Head of a column: how many put an option there; 1 is first. */
  place: Sentence<'place'>
  /** What the five faces mean, from the worst to the best, where the survey does not say. */
  rating: readonly [string, string, string, string, string]
  /** All ticks of a question with several answers, after the people who answered. */
  ticks: Counted<Form>
  withheld: string
  /** `n` is the smallest group. */
  whyWithheld: Counted<Form>
  average: Sentence<'average' | 'from' | 'to'>
  band: Sentence<'from' | 'to'>
  /** A band that ends before its upper value. */
  bandBelow: Sentence<'from' | 'to'>
  /** Texts are not published as such. */
  writtenAnswers: string
  /** Nor are other answers that are not counted. */
  notPublished: string
  /** Nor are contact details. */
  contactsApart: string
  places: {
    /** What was marked on a map without districts, outside those of a map that has some, and told in words. */
    onMap: string
    elsewhere: string
    address: string
    /** What the map is, for those who do not see it. */
    map: Sentence<'question'>
    /** Opens the figures of the map. */
    squares: string
    square: Sentence<'column' | 'row'>
    /** What is shown on the map; `n` is the smallest group. */
    shown: Counted<Form>
    unavailable: string
  }
  showChart: string
  hideChart: string
  /** What the chart is, for those who do not see it: its numbers stand in the table. */
  chart: Sentence<'question'>
  /** The page could not be refreshed; what is shown is the last snapshot read. */
  notRefreshed: string
}
