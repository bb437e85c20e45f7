/** A foreign survey, read but not yet put together: conditions are still as they were written. */
import type {Comparison, Question, Text} from '@saha/contract'
import type {Extension} from './extension.ts'

/** A condition in the words of its format. */
export interface ForeignCondition {
  source: string
  /** Where it stands in the file. */
  where: string
}

/** A question as it will be asked, with what the file says of when it is. */
export interface DraftQuestion {
  question: Question
  /** Its name in the file. */
  name: string
  where: string
  /** Shown only while all of these hold. */
  conditions: readonly ForeignCondition[]
  /** Foreign value to option id. */
  values: ReadonlyMap<string, string>
  /** Foreign name of "I'd rather not say". */
  declined?: string
  /** Foreign name of a row, as conditions write it, to its id. */
  rows: ReadonlyMap<string, string>
  extension?: Extension | undefined
}

/** Where a page goes on to, once a condition holds. */
export interface DraftJump {
  condition: ForeignCondition
  /** Id of a page, or the words for an early end. */
  to: {page: string} | {end: Text}
}

/** A page, with when it is shown and where it leads. */
export interface DraftPage {
  id: string
  name: string
  where: string
  title?: Text | undefined
  conditions: readonly ForeignCondition[]
  questions: readonly DraftQuestion[]
  jumps: readonly DraftJump[]
  extension?: Extension | undefined
}

/** A rule between two answers, by the names of their questions in the file. */
export interface DraftRule {
  left: string
  is: Comparison
  right: string
  message: Text
  where: string
  name: string
}

/** All that was read of a file, in its order. */
export interface SurveyDraft {
  pages: readonly DraftPage[]
  rules: readonly DraftRule[]
  extension?: Extension | undefined
}
