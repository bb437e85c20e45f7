import type {ActivityKind, ActivityState} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a list of consultations says to everybody who reads it. */
export interface ConsultationsTerms<Form extends PluralForm = 'other'> {
  /** Over the list of a municipality. */
  titleOf: Sentence<'municipality'>
  /** Over the list of all on the server. */
  title: string
  /** Nobody has asked anything yet. */
  empty: string
  /** All, whatever is chosen. */
  consultations: Counted<Form>
  /** What is chosen lets so many through. */
  found: Counted<Form>
  /** It lets none through. */
  none: {title: string; text: string}
  states: Record<ActivityState, string>
  /** In the place of its state: it is open, and closes within days. */
  soon: string
  /** When, for each state: the last day, the first day, the last day. */
  times: Record<ActivityState, Sentence<'day'>>
  kinds: Record<ActivityKind, string>
  results: string
  /** The municipality has published what it decided. */
  answered: string
  /** In the place of how people take part, where others should not learn of it. */
  sensitive: string
  /** Opens the choice of what is to be seen. */
  filter: string
  /** Shows the next page. */
  more: string
  /** What is new, and when, elsewhere than on this page. */
  follow: {title: string; feed: string; calendar: string}
}
