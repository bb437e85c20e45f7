import type {Sentence} from '../message.ts'

/** The page about events, and the form of an event. */
export interface ConsoleEventsTerms {
  title: string
  none: string
  cancelled: string
  byInvitation: string
  seats: Sentence<'registered' | 'capacity'>
  registered: Sentence<'registered'>
  waiting: Sentence<'waiting'>
  came: Sentence<'came'>
  back: string
  nobody: string
  person: string
  answers: string
  present: string
  unnamed: Sentence<'number'>
  place: Sentence<'place'>
  guests: string
  guestsHint: string
  save: string
  saved: string
  notBegun: string
  contacts: string
  contactsHint: string
  settings: {
    title: string
    text: string
    zone: string
    zoneHint: string
    starts: string
    ends: string
    place: string
    link: string
    linkForRegistered: string
    capacity: string
    capacityHint: string
    waitingList: string
    exactSeats: string
    byInvitation: string
    registration: string
    name: string
    names: {none: string; optional: string; required: string}
    nameSeenBy: string
    seenBy: {hosts: string; entrance: string}
    until: string
    fields: string
    agenda: string
    agendaItem: string
    at: string
    addItem: string
    survey: string
    thread: string
    idHint: string
    cancelled: string
    cancelledHint: string
  }
}
