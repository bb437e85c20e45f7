import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a collection says to somebody who comes back to an idea of theirs, besides `OwnContributionTerms`. Fetched only then. */
export interface OwnIdeaTerms<Form extends PluralForm = 'other'> {
  title: string
  /** Typing the receipt code. */
  code: {title: string; unknown: string}
  number: Sentence<'number'>
  /** Steps of the municipality since the last look. */
  news: Counted<Form>
  /** Beside each of them. */
  fresh: string
  /** Nothing has been done with it so far. */
  noSteps: string
  /** Above the form in which it is changed, and on its button. */
  changing: string
  save: string
  change: string
  /** Until when, once the first minutes are over. */
  untilBuiltOn: string
  saved: string
  savedWaits: string
  withdraw: {go: string; sure: string; yes: string; no: string; gone: string; goneText: string}
}
