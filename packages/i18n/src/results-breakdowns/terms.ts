import type {JoinedTerms} from '../joined-words.ts'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** How the answers differ between groups of people. */
export interface ResultsBreakdownsTerms<Form extends PluralForm = 'other'> {
  caption: Sentence<'question' | 'groups'>
  /** Head of the first column. */
  group: string
  /** Head of the last column: people of the group who answered. */
  people: string
  /** In place of a share that would say of nearly all what they chose. */
  over90: string
  percentages: string
  /** All counts are multiples of `n`. */
  rounded: Sentence<'n'>
  /** `n` is the smallest group. */
  withheld: Counted<Form>
  whyOver90: string
  joined: JoinedTerms
  /** Why some stand together. */
  whyJoined: string
  /** Why a table is not there: `tooFew` people however they are put together, or a `coarser` one of the same questions. */
  notShown: Readonly<Record<'tooFew' | 'coarser', string>>
  /** Whether the groups differ. `v` is Cramér's V, 0 to 1; `p` the probability by chance. */
  differ: Sentence<'strength' | 'v'>
  chance: Sentence<'v'>
  /** How much groups differ, in words. */
  strengths: Readonly<Record<'slight' | 'small' | 'moderate' | 'large', string>>
  /** Too few people in some groups. */
  weak: string
  /** Something is withheld that the test would need. */
  untold: string
  /** What the test cannot say. */
  limits: string
}
