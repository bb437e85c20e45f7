/** Shares of a total. Counted per option: who gave it something, and how much they gave together. */
import type {Answer, AnswerProblemCode, SharesQuestion} from '@saha/contract'
import {asShares} from '../answer-shapes.ts'

/** Whether an answer shares out the whole total, in whole units, among known options. */
export function checkShares(question: SharesQuestion, answer: Answer): AnswerProblemCode | undefined {
  const shares = asShares(answer)
  if (!shares || Object.keys(shares).length === 0) return 'wrong-type'
  const known = new Set(question.options.map(({id}) => id))
  if (Object.keys(shares).some((option) => !known.has(option))) return 'unknown-option'
  const given = Object.values(shares)
  if (given.some((share) => share < 0)) return 'too-low'
  if (given.some((share) => !Number.isInteger(share))) return 'too-precise'
  return sumOfShares(given) === question.total ? undefined : 'not-total'
}

/** What is shared out so far. */
export function sumOfShares(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0)
}

/** Name of the cell that sums up what an option was given. */
export function shareSum(option: string): string {
  return `${option}/sum`
}

/** The cells that an answer adds to, and how much. */
export function sharesHits(answer: Answer): {cell: string; by: number}[] {
  return Object.entries(asShares(answer) ?? {})
    .filter(([, share]) => share > 0)
    .flatMap(([option, share]) => [
      {cell: option, by: 1},
      {cell: shareSum(option), by: share},
    ])
}
