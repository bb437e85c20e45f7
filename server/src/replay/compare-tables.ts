import type {BreakdownGroup, BreakdownResult, Snapshot} from '@saha/contract'
import type {AnsweredSheet} from './answered-sheet.ts'
import type {ComparedCell} from './compared-cell.ts'
import {
  chiSquareOf,
  countTable,
  mustBeWithheld,
  toFives,
  toTens,
  type CountedGroup,
} from './expected-table.ts'
import type {SheetQuestion} from './survey-of-sheet.ts'

/**
 * Compares every number of the tables by groups with the file. A shown cell is the file's count, rounded to five, and
 * could be told; a withheld one could not, or stands in a line with another withheld one, from which it would give that
 * one away.
 */
export function compareTables(
  sheet: AnsweredSheet,
  questions: readonly SheetQuestion[],
  {breakdowns = []}: Snapshot,
): ComparedCell[] {
  return breakdowns.flatMap((table) => {
    if (table.notShown) return compareMissing(sheet, questions, table)
    const counted = countTable(sheet, questions, {...table, id: table.breakdown}, table)
    return [
      ...table.groups.flatMap((group, at) => compareGroup(table, group, at, counted[at])),
      ...compareTest(table),
    ]
  })
}

/** A table is missing where some of its numbers, each by itself, must not be told. */
function compareMissing(
  sheet: AnsweredSheet,
  questions: readonly SheetQuestion[],
  table: BreakdownResult,
): ComparedCell[] {
  if (table.notShown === 'coarser-declared') return []
  const cellsOf = (id: string) =>
    questions.find((one) => one.question.id === id)?.cells.map(({cell}) => [cell]) ?? []
  const groups = table.by.reduce<string[][][]>(
    (before, id) => before.flatMap((group) => cellsOf(id).map((cells) => [...group, cells])),
    [[]],
  )
  const whole = {answers: cellsOf(table.question), groups: groups.map((cells) => ({cells}))}
  const counted = countTable(sheet, questions, {...table, id: table.breakdown}, whole)
  const isThin = counted.some(({people, counts}) => counts.some((count) => mustBeWithheld(count, people)))
  return [
    {
      question: table.breakdown,
      cell: 'table',
      expected: isThin ? 'withheld' : 0,
      published: 'withheld',
    },
  ]
}

function compareGroup(
  table: BreakdownResult,
  group: BreakdownGroup,
  at: number,
  counted: CountedGroup = {people: 0, counts: []},
): ComparedCell[] {
  const name = `${table.breakdown} ${group.cells.map((cells) => cells.join('+')).join(' ')}`
  const mayHide = (count: number, column: number) =>
    mustBeWithheld(count, counted.people) || isInLineWithWithheld(table, at, column)
  const cells = counted.counts.map((count, column): ComparedCell => {
    const published = group.counts[column]
    const mustHide = mustBeWithheld(count, counted.people)
    const isHidden = mustHide || (published === null && mayHide(count, column))
    return {
      question: name,
      cell: String(column + 1),
      expected: isHidden ? 'withheld' : toFives(count),
      published: published === undefined ? 'missing' : (published ?? 'withheld'),
    }
  })
  const isFew = counted.people > 0 && counted.people < 10
  const isHidden =
    isFew ||
    (group.people === null && table.groups.some(({people}, other) => other !== at && people === null))
  return [
    ...cells,
    {
      question: name,
      cell: 'people',
      expected: isHidden ? 'withheld' : toTens(counted.people),
      published: group.people ?? 'withheld',
    },
  ]
}

/** Whether another cell of the same group, or of the same answer, is withheld. */
function isInLineWithWithheld({groups}: BreakdownResult, at: number, column: number): boolean {
  const inGroup = groups[at]?.counts.some((count, other) => other !== column && count === null)
  const inAnswer = groups.some(({counts}, other) => other !== at && counts[column] === null)
  return inGroup === true || inAnswer
}

// Whether groups differ is told from what is shown, and from nothing else.
function compareTest({breakdown, groups, independence}: BreakdownResult): ComparedCell[] {
  if (!independence) return []
  const shown = groups.map(({counts}) => counts.map((count) => count ?? 0))
  const digits = (value: number) => Number(value.toFixed(6))
  return [
    {
      question: breakdown,
      cell: 'chi-square',
      expected: digits(chiSquareOf(shown)),
      published: digits(independence.chiSquare),
    },
  ]
}
