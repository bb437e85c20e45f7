/** Of how many people percentages are. */
import type {AnswerableQuestion, Question, QuestionResult, Survey} from '@saha/contract'

/** What percentages of a question are of. */
export interface ShareBase {
  /** People; `null` when withheld, or when everybody stands outside. */
  people: number | null
  /** Cells whose people are shown, and are not among them: "don't know". Of a matrix, columns. */
  outside: ReadonlySet<string>
  /** Those who would rather not say are among them. */
  withDeclined: boolean
}

/**
 * Percentages are of the people who answered, without those who chose "don't know" or another option that the author put
 * outside, and with those who would rather not say where the author chose so. Who stands outside chose nothing else:
 * nobody is taken away twice.
 *
 * @param row of a matrix: the row that the percentages are of, in which others stand outside than in the next.
 */
export function shareBase(
  question: AnswerableQuestion,
  {people, declined, cells}: Pick<QuestionResult, 'people' | 'declined' | 'cells'>,
  {declinedCounts}: Pick<Survey, 'declinedCounts'> = {},
  row?: string,
): ShareBase {
  const outside = outsideOf(question)
  const withDeclined = declinedCounts === true && question.mayDecline === true
  const isMeant = (cell: string) =>
    row === undefined
      ? outside.has(cell)
      : cell.startsWith(`${row}/`) && outside.has(cell.slice(row.length + 1))
  const apart = cells.filter(({cell}) => isMeant(cell)).map(({count}) => count)
  const counts = [people, ...(withDeclined ? [declined] : []), ...apart]
  if (people === null || counts.includes(null)) return {people: null, outside, withDeclined}
  const base =
    people + (withDeclined ? (declined ?? 0) : 0) - apart.reduce<number>((sum, n) => sum + (n ?? 0), 0)
  return {people: base > 0 ? base : null, outside, withDeclined}
}

/** Cells that the author put outside of percentages. Of a matrix, columns. */
export function outsideOf(question: AnswerableQuestion): ReadonlySet<string> {
  const offered: readonly {id: string; outside?: true | undefined}[] =
    question.type === 'single' || question.type === 'multiple'
      ? question.options
      : question.type === 'matrix'
        ? question.columns
        : []
  return new Set(offered.filter(({outside}) => outside).map(({id}) => id))
}

/**
 * The part of a whole that a count is, from 0 to 1: never more, although rounding down may leave the whole smaller than its
 * part. `null` when either is withheld or there is no whole.
 */
export function shareIn(count: number | null, whole: number | null): number | null {
  return count === null || !whole ? null : Math.min(1, count / whole)
}

/** Whether one person may be counted at several answers, so that percentages may add up to more than all. */
export function mayChooseSeveral(question: Question): boolean {
  return question.type === 'multiple' || (question.type === 'matrix' && question.multiple === true)
}
