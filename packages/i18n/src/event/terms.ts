import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What an event says before anybody registers. */
export interface EventTerms<Form extends PluralForm = 'other'> {
  when: string
  /** The same moment where the reader is, on other clocks than the event's. */
  yourTime: Sentence<'time'>
  where: string
  online: string
  /** The address is told with the receipt. */
  linkLater: string
  agenda: string
  calendar: string
  seats: {title: string; free: string; few: string; full: string; waiting: string}
  /** Seats that are left, where that is said exactly. */
  left: Counted<Form>
  register: string
  /** Instead of `register` when there is no seat but a waiting list. */
  wait: string
  until: Sentence<'moment'>
  notYetOpen: Sentence<'moment'>
  registrationOver: string
  byInvitation: string
  cancelled: string
  during: string
  over: string
  attendance: Sentence<'registered' | 'came'>
  /** This browser has registered before. */
  registered: string
  /** Opens a registration by its receipt. */
  own: string
  fromCache: string
  map: {title: string; inDistrict: Sentence<'district'>; drawn: string; unavailable: string}
  survey: string
  thread: string
}
