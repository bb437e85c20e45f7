/**
 * What a snapshot has to say about a sheet, counted from the sheet itself. Nothing here comes from the code that
 * counts and withholds in production: two ways to the same numbers, so that one can find the other's mistakes.
 */
import {choicesIn, type AnsweredSheet} from './answered-sheet.ts'

/** People per written value of one column, as they stand in the file. */
export interface ColumnCount {
  people: number
  unanswered: number
  /** Written value to people. */
  values: Map<string, number>
}

/** Counts a column of the file. In a multiple choice, one person may count for several values, once for each. */
export function countColumn({people}: AnsweredSheet, column: number, isMultiple: boolean): ColumnCount {
  const values = new Map<string, number>()
  let unanswered = 0
  for (const row of people) {
    const written = row[column] ?? ''
    if (written === '') unanswered++
    for (const value of isMultiple ? choicesIn(written) : written === '' ? [] : [written]) {
      values.set(value, (values.get(value) ?? 0) + 1)
    }
  }
  return {people: people.length - unanswered, unanswered, values}
}

/**
 * The policy in its plainest words, for cells that do not overlap: take away every cell of fewer than `smallest`
 * people; when something was taken away, go on with the smallest cell that is left (the earlier of equals) until two
 * or more are taken that hold `smallest` people or more besides one in each. Where that is never reached, take all.
 *
 * @returns which of the counts are withheld.
 */
export function withheldInLine(counts: readonly number[], smallest: number): boolean[] {
  const taken = counts.map((count) => count > 0 && count < smallest)
  for (;;) {
    const inside = counts.filter((_, at) => taken[at])
    const people = inside.reduce((sum, count) => sum + count, 0)
    const enough = inside.length >= 2 && people >= smallest + inside.length
    if (inside.length === 0 || enough) return taken
    const left = counts.filter((count, at) => count > 0 && !taken[at])
    if (left.length === 0) return counts.map(() => true)
    taken[counts.findIndex((count, at) => !taken[at] && count === Math.min(...left))] = true
  }
}

/**
 * The policy for one tick of a multiple choice without exclusive options: withheld when those who ticked it, those who
 * answered without ticking it, or all others are one to `smallest - 1` people.
 */
export function isTickWithheld(
  ticks: number,
  answered: number,
  everybody: number,
  smallest: number,
): boolean {
  return [ticks, answered - ticks, everybody - ticks].some((people) => people > 0 && people < smallest)
}
