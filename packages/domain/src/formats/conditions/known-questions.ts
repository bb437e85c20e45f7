import type {Question} from '@saha/contract'

/** A question that was carried over, as conditions of the foreign survey name it. */
export interface KnownQuestion {
  question: Question
  /** Foreign value to option id, in the order of the options. */
  values: ReadonlyMap<string, string>
  /** Foreign name of "I'd rather not say", where there is one. */
  declined?: string | undefined
  /** For one row of a matrix: its id. */
  row?: string | undefined
}

/** Questions by their foreign name; rows of a matrix by theirs. */
export type KnownQuestions = ReadonlyMap<string, KnownQuestion>
