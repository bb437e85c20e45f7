import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a map says to those who mark a place on it. `{where}` is a district, several of them, or one of `somewhere`. */
export interface MapTerms<Form extends PluralForm = 'other'> {
  /** What is to be marked. */
  what: string
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
  /** What becomes of the place; `n` is the smallest group. */
  kept: Counted<Form>
  /** The same where everybody can see the place. */
  public: string
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
  /** Said after each step. */
  said: {
    moved: Sentence<'direction' | 'where'>
    set: Sentence<'number' | 'where'>
    left: Counted<Form>
    cleared: string
    full: Sentence<'most'>
    beyond: string
  }
}
