import type {DiscreetTerms} from '@saha/i18n/discreet/terms'
import type {Shower} from '../../../kit/asides.ts'
import {leaveBar} from '../../../kit/discreet/leave-bar.ts'
import type {Reading} from '../../reading.ts'

export interface DiscreetShown {
  reading: Reading
  /** All of a sensitive thread: never to be seen without the way out. */
  content: unknown
}

/** Shows it in one language. */
export const discreetIn =
  (terms: DiscreetTerms): Shower<DiscreetShown> =>
  (_, __, {reading: {host, activity}, content}) => [
    // Reading keeps nothing on the device, and writing keeps what is sensitive in memory alone.
    leaveBar(terms, host, () => ({clear: () => undefined, leaveTo: () => activity.leaveTo})),
    content,
  ]
