/**
 * A table by groups, counted from the sheet itself, and what the policy says of it in its plainest words. As in
 * `expected.ts`, nothing here comes from the code that counts and withholds in production.
 */
import type {Breakdown, BreakdownResult} from '@saha/contract'
import {choicesIn, type AnsweredSheet} from './answered-sheet.ts'
import type {SheetQuestion} from './survey-of-sheet.ts'

/** People of one group, as the file has them. */
export interface CountedGroup {
  people: number
  /** By what they answered, in the order of the question's cells. */
  counts: number[]
}

/** Counts the groups of a table, in the order in which they are published: what stands together is counted together. */
export function countTable(
  {people}: AnsweredSheet,
  questions: readonly SheetQuestion[],
  {question, by}: Breakdown,
  {answers: told, groups}: Pick<BreakdownResult, 'answers'> & {groups: readonly {cells: string[][]}[]},
): CountedGroup[] {
  const columnOf = (id: string) => questions.findIndex((one) => one.question.id === id)
  const writtenOf = (id: string, some: readonly string[] = []) =>
    questions[columnOf(id)]?.cells.flatMap(({cell, written}) => (some.includes(cell) ? [written] : [])) ?? []
  const asked = questions[columnOf(question)]
  const answersIn = (row: readonly string[]) => {
    const written = row[columnOf(question)] ?? ''
    if (written === '') return []
    return asked?.question.type === 'multiple' ? choicesIn(written) : [written]
  }
  return groups.map(({cells}) => {
    const wanted = by.map((id, at) => [columnOf(id), writtenOf(id, cells[at])] as const)
    const answers = people
      .filter((row) => wanted.every(([column, written]) => written.includes(row[column] ?? '')))
      .map(answersIn)
      .filter((given) => given.length > 0)
    return {
      people: answers.length,
      counts: told.map((some) => {
        const written = writtenOf(question, some)
        return answers.filter((given) => given.some((one) => written.includes(one))).length
      }),
    }
  })
}

/** To the nearest five people, halves up. */
export function toFives(people: number): number {
  return Math.floor((people + 2.5) / 5) * 5
}

/** To the nearest ten people, halves up. */
export function toTens(people: number): number {
  return Math.floor((people + 5) / 10) * 10
}

/** Whether a count must not be told: it is of one to nine people, or of nearly everybody in its group. */
export function mustBeWithheld(count: number, group: number): boolean {
  const isFew = (people: number) => people > 0 && people < 10
  const isNearlyAll = group > 0 && (count / group >= 0.9 || toFives(count) / toTens(group) >= 0.9)
  return isFew(count) || isFew(group) || isNearlyAll
}

/** Pearson's chi-square as a sum over cells of count² / expected, less all people; the other way round than in production. */
export function chiSquareOf(table: readonly (readonly number[])[]): number {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  const groups = table.map(sum)
  const answers = (table[0] ?? []).map((_, at) => sum(table.map((row) => row[at] ?? 0)))
  const all = sum(groups)
  const parts = table.flatMap((row, at) =>
    row.map((count, column) =>
      count === 0 ? 0 : (count * count) / ((groups[at] ?? 0) * (answers[column] ?? 0)),
    ),
  )
  return all * (sum(parts) - 1)
}
