import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a thread says to some of its readers: fetched with the first thing that is not on every first screen. */
export interface ThreadTerms<Form extends PluralForm = 'other'> {
  /** The thread is read only. */
  closed: Sentence<'moment'>
  notYetOpen: Sentence<'moment'>
  /** New comments could not be looked for. */
  notRefreshed: string
  /** On a button: comments that came after the thread was read. */
  arrived: Counted<Form>
  /** Of a photo, for those who do not see it. `name` is the author's. */
  photo: Sentence<'name'>
  /** Where a comment is about. */
  place: {
    title: string
    onMap: string
    /** Of the map, for those who do not see it. */
    inDistrict: Sentence<'district'>
    drawn: string
    unavailable: string
  }
  /** Above one comment that a link led to, and the way to all others. */
  context: {text: string; all: string}
  /** On a button: from the sides beside each other to one list of all comments, and back. */
  sides: {together: string; beside: string}
  search: {
    /** Of the field. */
    label: string
    /** On the button. */
    go: string
    close: string
    /** Nothing was found. */
    none: string
    found: Counted<Form>
    /** Instead of `found`: as many as are counted, a round thousand. */
    moreThan: Sentence<'amount'>
    /** Leads from a comment that was found to its place in the thread. */
    inPlace: string
  }
  /** Heads over what a municipality says about the consultation. */
  about: {
    purpose: string
    decides: string
    period: string
    retention: string
    /** After the head `retention`. */
    keptUntil: Sentence<'day'>
    contact: string
    /** Head over who may take part, and what that says of them. */
    who: string
    levels: {open: string; browser?: string; invitation: string}
  }
}
