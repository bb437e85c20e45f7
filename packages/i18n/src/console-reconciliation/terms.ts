import type {HideReason} from '@saha/contract'
import type {Sentence} from '../message.ts'

/** The page on which it is told where everything went that arrived. */
export interface ConsoleReconciliationTerms {
  title: string
  back: string
  lead: string
  /** Too few people have answered: nothing is published. */
  none: string
  /** While the activity is open: amounts are rounded down. */
  rounded: Sentence<'step'>
  /** Comments and ideas: counted once an hour. */
  hourly: string
  /** Over the table, and its columns. */
  table: {caption: string; what: string; all: string; web: string; assisted: string; paper: string}
  withheld: string
  counted: string
  waiting: string
  withdrawn: string
  duplicates: string
  spam: string
  hidden: Sentence<'reason'>
  reasons: Record<HideReason, string>
  test: string
  received: string
  window: Sentence<'from' | 'until'>
  wording: Sentence<'wording'>
  smallest: Sentence<'n'>
  /** Taking a contribution out by its receipt. */
  removal: {
    title: string
    text: string
    receipt: string
    as: string
    isTest: string
    isDuplicate: string
    button: string
    done: string
    refused: {notFound: string; withdrawn: string; closed: string; invalid: string}
  }
}
