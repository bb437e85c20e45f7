import type {DiscreetTerms} from '@saha/i18n/discreet/terms'
import type {Shower} from '../asides.ts'
import type {DrawnElement} from '../drawn-element.ts'
import {leaveBar} from './leave-bar.ts'

export interface DiscreetShown {
  host: DrawnElement
  /** Where the way out leads, where the activity names a page. */
  leaveTo: string | undefined
  /** All of a sensitive thread or collection: never to be seen without the way out. */
  content: unknown
}

/** Shows it in one language. */
export const discreetIn =
  (terms: DiscreetTerms): Shower<DiscreetShown> =>
  (_, __, {host, leaveTo, content}) => [
    // Reading keeps nothing on the device, and writing keeps what is sensitive in memory alone.
    leaveBar(terms, host, () => ({clear: () => undefined, leaveTo: () => leaveTo})),
    content,
  ]
