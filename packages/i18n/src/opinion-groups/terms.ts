import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What is said of groups of opinion in a discussion. */
export interface OpinionGroupsTerms<Form extends PluralForm = 'other'> {
  /** Before the title of the discussion. */
  title: string
  /** People in all groups, rounded down. */
  people: Counted<Form>
  groups: Counted<Form>
  /** In place of groups. `n`: how many people are needed. */
  tooFew: {title: string; why: Counted<Form>; enough: Counted<Form>}
  consensus: {title: string; text: string; agree: string; disagree: string; none: string}
  /** Of the bars beside the numbers. */
  bars: string
  dividing: {title: string; text: string; none: string}
  /** A group, by its letter. */
  group: Sentence<'letter'>
  /** Letters that name groups, five of them. */
  letters: readonly [string, string, string, string, string]
  members: Counted<Form>
  agree: string
  disagree: string
  pass: string
  /** Of a count that is rounded down, and of one below that. */
  atLeast: Sentence<'n'>
  fewerThan: Sentence<'n'>
  /** Above the table of a statement, for those who do not see it. */
  table: Sentence<'statement'>
  map: {
    title: string
    text: string
    /** Of the map, for those who do not see it. */
    label: Sentence<'groups'>
    column: string
    people: string
  }
  typical: {title: string; agrees: string; disagrees: string; none: string}
  /** Its author has withdrawn it, or moderators have hidden it. */
  gone: string
  how: {title: string; text: Sentence<'n'>; source: string}
  publication: Sentence<'number' | 'moment'>
  /** The groups could not be refreshed. */
  notRefreshed: string
}
