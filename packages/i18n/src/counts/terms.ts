import type {Counted, PluralForm} from '../message.ts'

/** How many there are of something that people contributed. */
export interface CountTerms<Form extends PluralForm = 'other'> {
  comments: Counted<Form>
}
