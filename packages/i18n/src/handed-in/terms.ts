import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What is said when an idea has arrived. Fetched while it is written. */
export interface HandedInTerms<Form extends PluralForm = 'other'> {
  published: Sentence<'number'>
  /** It arrived, and somebody looks at it first. */
  waits: string
  /** It arrived before, and has been hidden by moderators since. */
  hidden: string
  see: string
  /** What happens next, when it is published, when it waits and when it is hidden. */
  next: {title: string; published: string; waits: string; hidden: string}
  use: string
  /** Minutes for which it can be changed at any rate. */
  minutes: Counted<Form>
  change: string
  withdraw: string
  follow: string
}
