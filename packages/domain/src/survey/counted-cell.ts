/** Cell of the people who gave an answer. */
export const ANSWERED = '+'
/** Cell of the people who would rather not say. */
export const DECLINED = '-'
/** Cell of the people whose earlier answers led past the question. */
export const UNASKED = '~'

/** One thing that a response adds to. */
export interface CountedCell {
  question: string
  cell: string
  /** How much it adds; absent: 1. Only shares add more. */
  by?: number
}
