import type {Counted, PluralForm, Sentence} from '../message.ts'

/** The page that tells what will be deleted by itself, and when. */
export interface ConsoleRetentionTerms<Form extends PluralForm = 'other'> {
  title: string
  intro: string
  none: string
  /** The last day on which a consultation's contributions are kept. */
  until: Sentence<'day'>
  due: string
  left: string
  counts: Record<'responses' | 'comments' | 'ideas' | 'registrations' | 'photos', Counted<Form>>
  /** Nothing was contributed, or it is gone. */
  empty: string
  last: Sentence<'moment'>
  next: Sentence<'moment'>
  never: string
  log: Sentence<'day'>
}
