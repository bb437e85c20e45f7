/** A column of a sheet of responses, and what stands in it. */
import type {Answer, AnswerableQuestion, PlainOption, Text} from '@saha/contract'

/** What stands in one cell. `null`: nothing was given. */
export type Cell = string | number | null

/** One column of a sheet. */
export interface Column {
  /** Question id; for a part of a question its id after a dot, such as `reasons.walk` or `means.week.bus`. */
  name: string
  question: AnswerableQuestion
  /** What the parts are called, from the outer to the inner one. */
  parts: readonly Text[]
  /** What values mean, where they are ids. */
  values: readonly PlainOption[]
  /** Whether citizens may write here what they like, and so who they are. */
  isFreeText: boolean
  /** Whether it holds what a moderator looks at first, where the survey wants that: words and photos. */
  isOpen: boolean
  /** @param answer neither declined nor left out. */
  cellOf: (answer: NonNullable<Answer>) => Cell
}
