import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What is said when an idea has arrived. Fetched while it is written. */
export interface HandedInTerms<Form extends PluralForm = 'other'> {
  published: Sentence<'number'>
  /** It arrived, and somebody looks at it first. */
  waits: string
  see: string
  /** What happens next, when it is published and when it waits. */
  next: {title: string; published: string; waits: string}
  use: string
  /** Minutes for which it can be changed at any rate. */
  minutes: Counted<Form>
  change: string
  withdraw: string
  follow: string
}
