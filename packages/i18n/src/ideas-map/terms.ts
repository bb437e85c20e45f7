import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What the map of a collection of ideas says. Fetched with the map. */
export interface IdeasMapTerms<Form extends PluralForm = 'other'> {
  /** Of the map, for those who do not see it. */
  name: Sentence<'title'>
  /** Opens what keys and fingers do. */
  help: string
  keys: string
  touch: string
  mouse: string
  /** Ideas that are on the map at all. */
  onMap: Counted<Form>
  /** Of those, how many on the part that is shown. */
  here: Counted<Form>
  /** None of the ideas that were chosen lies on the map. */
  none: string
  /** Several ideas that are shown as one mark. */
  together: Counted<Form>
  /** Of a mark. */
  mark: Sentence<'idea' | 'status'>
  closer: string
  farther: string
  whole: string
  /** Head over the list beside the map. */
  list: string
  /** The same where one place was chosen. */
  listOfPlace: string
  /** From one place to all that is shown. */
  backToPart: string
  /** Opens an idea from its card. */
  open: string
  close: string
  /** The card of an idea that is no longer there. */
  gone: string
  /** The boundary did not arrive; the marks; an idea; the tiles. */
  mapMissing: string
  marksMissing: string
  ideaMissing: string
  tilesMissing: string
  /** Head over the signs of marks. */
  legend: string
  time: {
    label: string
    /** What the slider stands at. */
    until: Sentence<'month'>
    play: string
    pause: string
    /** In the place of "play" for those who want nothing to move. */
    next: string
  }
  /** What lies where somebody pressed. */
  ground: {
    /** In the municipality, but in none of its districts. */
    inside: string
    outside: string
    only: string
    all: string
    write: string
  }
  /** Where the reader is. */
  me: {
    ask: string
    means: string
    locating: string
    notLocated: string
    here: string
    /** Not on this map. */
    elsewhere: string
  }
}
