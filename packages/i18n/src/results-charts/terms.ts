import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What stands beside a chart: its numbers in words, and pictures to take away. */
export interface ResultsChartsTerms<Form extends PluralForm = 'other'> {
  /** What the chart is, for those who do not see it: the description and its numbers follow. */
  chart: Sentence<'question'>
  /** What most people chose; with the range in which the share would lie in a random sample. */
  most: Sentence<'share' | 'range' | 'options'>
  /** The same where no range can be told. */
  mostPlain: Sentence<'share' | 'options'>
  fewest: Sentence<'share' | 'options'>
  /** Of averages: what was given most and least. */
  highest: Sentence<'amount' | 'options'>
  lowest: Sentence<'amount' | 'options'>
  /** Of an order by points. */
  order: Sentence<'options'>
  /** Of one row or group. */
  ofRow: Sentence<'row' | 'words'>
  /** Rows that are not described. */
  more: Counted<Form>
  /** Numbers that are withheld, or too small to be told yet. */
  untold: Counted<Form>
  /** Bands of numbers that are not equally wide. */
  unequal: string
  saveSvg: string
  savePng: string
  /** Where the numbers come from, under a saved picture. */
  source: Sentence<'municipality' | 'activity'>
  /** The ranges in a picture. */
  interval: string
}
