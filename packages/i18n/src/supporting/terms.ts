import type {IdeaRefusalCode} from '@saha/contract'
import type {Counted, PluralForm} from '../message.ts'

/** What is said of a support of an idea. */
export interface SupportingTerms<Form extends PluralForm = 'other'> {
  sending: string
  offline: string
  again: string
  /** How many more ideas this browser can support here, or in the category of the idea. */
  left: Counted<Form>
  leftInCategory: Counted<Form>
  /** Why it was not taken. */
  because: Record<
    Extract<IdeaRefusalCode, 'no-support-left' | 'support-over' | 'closed' | 'not-yet-open' | 'unknown'>,
    string
  >
}
