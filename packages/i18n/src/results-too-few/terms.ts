import type {Counted, PluralForm} from '../message.ts'

/** Why there are no results to see. */
export interface ResultsTooFewTerms<Form extends PluralForm = 'other'> {
  title: string
  /** `n` is the smallest group. */
  why: Counted<Form>
  /** When the first result can be expected; `n` responses. */
  when: Counted<Form>
  /** The activity closed with too few. */
  closed: Counted<Form>
}
