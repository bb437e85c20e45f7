import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What was found in the texts that people wrote. */
export interface FindingsTerms<Form extends PluralForm = 'other'> {
  /** Over the findings of a thread or of ideas, before its title; and over those of one question. */
  title: string
  underQuestion: string
  /** Texts that there are, and of these those that somebody has read. */
  texts: Counted<Form>
  textsAtLeast: Sentence<'n'>
  read: Sentence<'n'>
  readAtLeast: Sentence<'n'>
  themes: string
  columns: {theme: string; share: string; texts: string}
  none: string
  /** Of a count that is rounded down, and of one below that. */
  atLeast: Sentence<'n'>
  fewerThan: Sentence<'n'>
  /** A text may be about several themes; shares are of the texts that were read. */
  how: string
  rounded: Sentence<'n'>
  /** How far two readers agree. */
  agreement: Sentence<'n' | 'alpha'>
  agreementAtLeast: Sentence<'n' | 'alpha'>
  agreementHow: string
  words: string
  wordsHow: string
  quotations: string
  chosen: string
  quoted: Sentence<'day'>
  publication: Sentence<'number' | 'moment'>
  notRefreshed: string
  notYet: {title: string; text: string}
}
