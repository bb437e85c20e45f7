import type {Sentence} from '../message.ts'

/** Tables by groups, which a survey declares. */
export interface BreakdownTerms {
  title: string
  hint: string
  /** There are not enough questions that can be compared. */
  none: string
  table: Sentence<'n'>
  question: string
  by: string
  also: string
  nothing: string
  add: string
  /** How large a table is, and how many people it takes before all of it can be shown. */
  size: Sentence<'groups' | 'answers' | 'cells' | 'people'>
  /** What happens to small cells, whatever the size. */
  few: Sentence<'smallest'>
}
