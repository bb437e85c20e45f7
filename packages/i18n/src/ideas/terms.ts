import type {IdeaSort} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a collection of ideas says to everybody who reads it: the words of the first screen. */
export interface IdeasTerms<Form extends PluralForm = 'other'> {
  /** Opens the form. */
  write: string
  /** All ideas, whatever the filters. */
  ideas: Counted<Form>
  /** All supports. */
  supports: Counted<Form>
  comments: Counted<Form>
  /** Beside the title of an idea. */
  number: Sentence<'number'>
  /** On the button; the count stands beside it. */
  support: string
  /** Of a goal of supports: "120 of 500". */
  goal: Sentence<'supports' | 'goal'>
  /** The municipality has said something. */
  answered: string
  /** Label of the choice of orders. */
  sort: string
  sorts: Record<IdeaSort, string>
  /** Opens the choice of what is to be seen. */
  filter: string
  /** Shows the next page. */
  more: string
  moderation: string
  /** Opens what was handed in here, and asks for receipt codes. */
  receipts: string
  /** Leads to the list. */
  all: string
}
