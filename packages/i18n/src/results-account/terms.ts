import type {Counted, PluralForm, Sentence} from '../message.ts'

/** The account under results: where everything went that arrived, and which publication this is. */
export interface ResultsAccountTerms<Form extends PluralForm = 'other'> {
  /** What the table is. */
  caption: string
  /** Heads of the columns. */
  columns: {line: string; all: string; web: string; assisted: string; paper: string}
  counted: string
  waiting: string
  withdrawn: string
  duplicates: string
  spam: string
  hidden: Sentence<'reason'>
  test: string
  /** The last line: what the others add up to. */
  received: string
  /** While the activity is open, amounts are multiples of `n`; what that takes away stands under "not counted yet". */
  rounded: Sentence<'n'>
  /** By which way they came is withheld; `n` is the smallest group. */
  channelsWithheld: Counted<Form>
  who: string
  period: string
  wording: string
  policy: string
  /** What is withheld; `n` is the smallest group. */
  withholding: Counted<Form>
  /** Only public acts are counted: nothing is withheld. */
  nothingWithheld: string
  publication: string
  fingerprint: string
  /** Link to the publication as it is. */
  asData: string
}
