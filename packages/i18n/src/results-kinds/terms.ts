import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What results say of rarer kinds of questions: orders, rows and columns, shares, places. */
export interface ResultsKindsTerms<Form extends PluralForm = 'other'> {
  /** Head of a column: how many put an option there; 1 is first. */
  place: Sentence<'place'>
  /** Head of the column of Borda's points, and what they are. */
  points: string
  whyPoints: string
  /** Head of the column of people who put it first. */
  first: string
  /** Opens the table of all places. */
  allPlaces: string
  /** Only first choices of a ranking are published. */
  firstChoices: string
  /** Head of the column of what was given on average. */
  average: string
  /** How averages of shares are made. */
  averages: string
  /** What the map is, for those who do not see it. */
  map: Sentence<'question'>
  /** Opens the figures of the map. */
  squares: string
  square: Sentence<'column' | 'row'>
  /** What is shown on the map; `n` is the smallest group. */
  shown: Counted<Form>
  unavailable: string
}
