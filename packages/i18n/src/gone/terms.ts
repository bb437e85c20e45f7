import type {Sentence} from '../message.ts'

/** What stands in the place of a comment that is not shown, or no longer. */
export interface GoneTerms {
  withdrawn: string
  /** Until moderators have looked at it again: readers have reported it, or its author has changed it. */
  held: string
  /** `reason` is one of `ReasonsTerms`. */
  hidden: Sentence<'reason' | 'day'>
}
