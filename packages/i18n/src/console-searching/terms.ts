import type {Counted, PluralForm} from '../message.ts'

/** Looking for ideas and comments in the console, to refer to them. */
export interface SearchingTerms<Form extends PluralForm = 'other'> {
  words: string
  hint: string
  where: string
  send: string
  found: Counted<Form>
  none: string
  failed: string
}
