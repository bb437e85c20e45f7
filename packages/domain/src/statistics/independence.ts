import type {Independence} from '@saha/contract'
import {chiSquareTail} from './chi-square-tail.ts'

/**
 * Whether groups answered differently from each other by more than chance lets expect.
 *
 * Chi-square without continuity correction: K. Pearson, Philosophical Magazine 50 (1900), 157–175. Strength as V:
 * H. Cramér, "Mathematical Methods of Statistics" (1946), p. 282. Weak, after W. G. Cochran, "Some Methods for
 * Strengthening the Common χ² Tests", Biometrics 10 (1954), 417–451: an expected count below 1, or more than a fifth of
 * them below 5.
 *
 * @param table people per group (rows) and answer (columns); nobody is counted in two cells. Groups without people and
 *   answers that nobody gave do not count.
 * @returns `null` when fewer than two groups or fewer than two answers have people: there is nothing to compare.
 */
export function testIndependence(table: readonly (readonly number[])[]): Independence | null {
  const groups = table.filter((row) => row.some((count) => count > 0))
  const columns = (groups[0] ?? []).map((_, at) => sum(groups.map((row) => row[at] ?? 0)))
  const given = columns.flatMap((people, at) => (people > 0 ? [{people, at}] : []))
  if (groups.length < 2 || given.length < 2) return null
  const all = sum(columns)
  const cells = groups.flatMap((row) => {
    const people = sum(row)
    return given.map((column) => ({count: row[column.at] ?? 0, expected: (people * column.people) / all}))
  })
  const chiSquare = sum(cells.map(({count, expected}) => (count - expected) ** 2 / expected))
  const degrees = (groups.length - 1) * (given.length - 1)
  const few = cells.filter(({expected}) => expected < 5)
  return {
    chiSquare,
    degrees,
    p: chiSquareTail(chiSquare, degrees),
    v: Math.min(1, Math.sqrt(chiSquare / (all * (Math.min(groups.length, given.length) - 1)))),
    isWeak: few.length > cells.length / 5 || few.some(({expected}) => expected < 1),
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, count) => whole + count, 0)
}
