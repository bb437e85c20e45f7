import type {Counted, PluralForm, Sentence} from '../message.ts'
import type {ThreadTerms} from '../thread/terms.ts'

/** What a collection of ideas says to those who look for something in it, and of how it stands. */
export interface CollectionTerms<Form extends PluralForm = 'other'> {
  /** Nobody has handed in anything yet. */
  empty: string
  /** The same has been proposed there. */
  duplicateOf: Sentence<'number'>
  /** With others that propose the same. The number of supports goes with them. */
  together: Counted<Form>
  closed: Sentence<'moment'>
  notYetOpen: Sentence<'moment'>
  /** What is new could not be read. */
  notRefreshed: string
  /** Ideas that came meanwhile: pressed to show them. */
  arrived: Counted<Form>
  /** What is chosen lets so many ideas through. */
  found: Counted<Form>
  /** It lets none through. */
  none: {title: string; text: string}
  search: {label: string; go: string}
  /** Heads of what can be chosen. */
  facets: {category: string; district: string; status: string; group: string; tag: string; answered: string}
  yes: string
  no: string
  /** Over what was chosen. */
  chosen: string
  /** What was searched for. */
  words: Sentence<'words'>
  /** Days of publication, to be chosen. */
  days: {title: string; from: string; until: string}
  /** What was chosen of them. */
  from: Sentence<'day'>
  until: Sentence<'day'>
  remove: Sentence<'filter'>
  clear: string
  near: {
    title: string
    /** What happens to the position. */
    text: string
    here: string
    /** The device does not say where it is. */
    unknown: string
    /** Label of the choice of districts. */
    district: string
    choose: string
    /** What was chosen, in the list of what was. */
    byPosition: string
    byDistrict: Sentence<'district'>
  }
  about: ThreadTerms['about']
  /** Where only so many ideas can be supported. */
  limits: {
    title: string
    most: Counted<Form>
    mostPerCategory: Counted<Form>
    /** What the server can tell for that. */
    means: string
  }
  /** The newest ideas for feed readers. */
  feed: string
}
