/**
 * What a response adds to for the breakdowns that its survey declares. It follows from what it adds to for the questions
 * themselves, and a group that nobody declared is counted nowhere.
 */
import type {Breakdown, Survey} from '@saha/contract'
import {ANSWERED, DECLINED, UNASKED, type CountedCell} from './counted-cell.ts'

/** Stands for the question in the cells of a breakdown. No question has this id. */
export function breakdownTally({id}: Pick<Breakdown, 'id'>): string {
  return `/${id}`
}

/**
 * The cell of a group.
 *
 * @param group cells of the questions of `by`, in their order.
 * @param answer cell of the question, or `ANSWERED` for everybody of the group who answered it.
 */
export function groupCell(group: readonly string[], answer: string): string {
  return [...group, answer].join('|')
}

/** The cell of everybody who answered both questions of `by`, counted where there are two of them. */
export const GROUPED = '*'

/**
 * What a response adds 1 to for each breakdown whose questions were all answered: its group, and what it answered there.
 *
 * @param counted what the response adds to for the questions.
 */
export function breakdownCells({breakdowns = []}: Survey, counted: readonly CountedCell[]): CountedCell[] {
  if (breakdowns.length === 0) return []
  const hits = new Map<string, string[]>()
  for (const {question, cell} of counted) {
    if (!isGiven(cell)) continue
    const cells = hits.get(question)
    if (cells) cells.push(cell)
    else hits.set(question, [cell])
  }
  return breakdowns.flatMap((breakdown) => {
    const group = breakdown.by.flatMap((id) => hits.get(id)?.find((cell) => cell !== ANSWERED) ?? [])
    if (group.length < breakdown.by.length) return []
    const question = breakdownTally(breakdown)
    const answers = (hits.get(breakdown.question) ?? []).map((answer) => groupCell(group, answer))
    return [...(group.length > 1 ? [GROUPED] : []), ...answers].map((cell) => ({question, cell}))
  })
}

// An answer, and not a square of a map either: squares are told apart by a slash, which no other such cell holds.
function isGiven(cell: string): boolean {
  return cell !== DECLINED && cell !== UNASKED && !cell.includes('/')
}
