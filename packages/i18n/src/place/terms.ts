import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What is said where a place is asked for. `{where}` is a district, several of them, or one of `somewhere`. */
export interface PlaceTerms<Form extends PluralForm = 'other'> {
  /** Ways of saying where. */
  ways: {list: string; address: string; map: string}
  /** The empty choice of the list. */
  none: string
  /** Label of the field for an address. */
  address: string
  /** Opens the map, for the first time and once something is marked. */
  open: string
  reopen: string
  /** Where the map could not be fetched. */
  unavailable: string
  /** What becomes of the place; `n` is the smallest group. */
  kept: Counted<Form>
  /** What is to be marked. */
  what: string
  shapes: {point: string; line: string; area: string}
  /** What is marked, in words. */
  marked: {
    point: Sentence<'where'>
    line: Sentence<'where'>
    area: Sentence<'where'>
    /** Too few points for a line or an area. */
    begun: Counted<Form>
  }
  somewhere: {
    /** In the municipality, but in none of its districts. */
    inside: string
    outside: string
  }
  /** A place just across the border is welcome. */
  outside: string
  map: {
    /** Name of the map. */
    name: Sentence<'question'>
    /** How to draw: with a finger, with a mouse, with the keyboard. */
    touch: string
    mouse: string
    keys: string
    closer: string
    farther: string
    north: string
    south: string
    east: string
    west: string
    /** Sets a point where the cross is. */
    set: string
    undo: string
    clear: string
    done: string
    here: string
    /** Before the device is asked where it is. */
    hereMeans: string
    locating: string
    notLocated: string
  }
  /** Said after each step. */
  said: {
    moved: Sentence<'direction' | 'where'>
    set: Sentence<'number' | 'where'>
    left: Counted<Form>
    cleared: string
    full: Sentence<'most'>
    beyond: string
  }
  problems: {
    where: string
    choose: string
    line: string
    area: string
    crossing: string
    beyond: string
    tooLong: Counted<Form>
  }
}
