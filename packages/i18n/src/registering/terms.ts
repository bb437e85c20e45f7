import type {EventRefusalCode, NameSeenBy} from '@saha/contract'
import type {ThreadTerms} from '../thread/terms.ts'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** Reasons that a registration can be refused for, as far as each has words of its own. */
export type RegistrationRefusal =
  | Extract<
      EventRefusalCode,
      | 'answered-already'
      | 'answers-refused'
      | 'busy'
      | 'by-invitation'
      | 'closed'
      | 'event-cancelled'
      | 'event-full'
      | 'invalid'
      | 'key-reused'
      | 'not-found'
      | 'not-yet-open'
      | 'origin-not-allowed'
      | 'text-refused'
      | 'too-large'
      | 'token-missing'
      | 'too-many'
      | 'unknown'
      | 'pass-missing'
      | 'withdrawn'
      | 'work-wanted'
    >
  | 'too-old'

/** What is said to whoever registers for an event, and to whoever has. */
export interface RegisteringTerms<Form extends PluralForm = 'other'> {
  title: string
  titleWaiting: string
  titleChange: string
  /** Instead of a seat one waits for one. */
  willWait: string
  name: {label: string; optional: string; seenBy: Record<NameSeenBy, string>}
  /** What becomes of all that is entered. */
  kept: Sentence<'day'>
  contacts: string
  send: string
  sendWaiting: string
  save: string
  cancel: string
  sending: string
  /** While the device solves a task that keeps programs away. */
  working: string
  problems: {title: string; name: string}
  offline: {title: string; kept: string; notKept: string; now: string; change: string}
  seat: {title: string; text: string}
  waits: {title: string; text: string}
  /** How many wait before this one. */
  ahead: Counted<Form>
  movedUp: string
  receipt: {title: string; use: string; copy: string; copied: string}
  link: string
  change: string
  withdraw: string
  another: string
  own: {
    title: string
    code: string
    open: string
    unknown: string
    elsewhere: string
    unreachable: string
    saved: string
    notSent: string
    over: string
  }
  sure: {seat: string; waits: string; yes: string; no: string}
  withdrawn: string
  refused: {title: string; because: Record<RegistrationRefusal, string>; nothingLost: string}
  close: string
  about: ThreadTerms['about']
}
