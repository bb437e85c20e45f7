import type {Author} from './author.ts'
import type {FieldName, Form} from './slips.ts'
import type {ProposingWords} from './words.ts'

/** A form, as it is drawn. */
export interface FormShown {
  words: ProposingWords
  author: Author
  form: Form
  /** Hands it over, unless something is wrong. */
  submit: () => void
  /** Says something of it, or gives `nothing` where there is nothing to say of a field. Fetched with the first letter. */
  beside: (of: BesideForm) => unknown
}

/** What there is to say of a form once somebody writes in it. */
export type BesideForm =
  /** Why it came back, and what has to be mended. */
  | {is: 'head'}
  /** What has to be mended in one field. */
  | {is: 'problem'; at: FieldName}
  /** Under which name it appears. */
  | {is: 'name'}
  /** How many characters are left of a field; less than none when there are too many. */
  | {is: 'count'; left: number}
  /** What is expected of every idea. */
  | {is: 'rules'}
  /** What strangers could use. */
  | {is: 'found'}
