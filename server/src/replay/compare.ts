import type {QuestionResult, Snapshot} from '@saha/contract'
import type {AnsweredSheet} from './answered-sheet.ts'
import type {ComparedCell} from './compared-cell.ts'
import {compareTables} from './compare-tables.ts'
import {countColumn, isTickWithheld, withheldInLine, type ColumnCount} from './expected.ts'
import type {SheetQuestion} from './survey-of-sheet.ts'

/** A published cell that is not what the file says. */
export type Difference = ComparedCell

/** How a snapshot compares with the file that was sent. */
export interface Comparison {
  questions: number
  responses: number
  /** Cells looked at: options, values, people, unanswered, cells of tables by groups, and the number of responses. */
  cells: number
  /** Cells that are withheld and had to be. */
  withheld: number
  /** Empty when every cell is what it has to be. */
  differences: Difference[]
}

/** Compares every number of a snapshot with the file. */
export function compareWithSheet(
  sheet: AnsweredSheet,
  questions: SheetQuestion[],
  snapshot: Snapshot,
): Comparison {
  const smallest = 10
  const pairs = questions.flatMap((question, column) => {
    const counted = countColumn(sheet, column, question.question.type === 'multiple')
    const result = snapshot.questions.find((entry) => entry.question === question.question.id)
    return expectedCells(question, counted, sheet.people.length, smallest).map(({cell, expected}) => ({
      question: question.question.text['en'] ?? question.question.id,
      cell,
      expected,
      published: publishedCell(result, cell),
    }))
  })
  const everybody = {
    question: 'all',
    cell: 'people',
    expected: sheet.people.length,
    published: snapshot.people,
  }
  const all: ComparedCell[] = [everybody, ...pairs, ...compareTables(sheet, questions, snapshot)]
  return {
    questions: questions.length,
    responses: sheet.people.length,
    cells: all.length,
    withheld: all.filter(({expected, published}) => expected === 'withheld' && published === 'withheld')
      .length,
    differences: all.filter(({expected, published}) => expected !== published),
  }
}

interface ExpectedCell {
  cell: string
  expected: number | 'withheld'
}

function expectedCells(
  {question, cells}: SheetQuestion,
  {people, unanswered, values}: ColumnCount,
  everybody: number,
  smallest: number,
): ExpectedCell[] {
  const counts = cells.map(({written}) => values.get(written) ?? 0)
  const multiple = question.type === 'multiple'
  const line = multiple ? [people, 0, unanswered] : [...counts, 0, unanswered]
  const taken = withheldInLine(line, smallest)
  const options = counts.map((count, at) => ({
    count,
    isHidden: multiple ? isTickWithheld(count, people, everybody, smallest) : taken[at] === true,
  }))
  const hidesUnanswered = taken.at(-1) === true
  // How many answered follows from all options together, too: it is withheld only where both ways are closed.
  const hidesPeople = multiple ? taken[0] === true : hidesUnanswered && options.some(({isHidden}) => isHidden)
  return [
    ...cells.map(({cell}, at) => shown(cell, options[at]?.count ?? 0, options[at]?.isHidden === true)),
    shown('people', people, hidesPeople),
    shown('unanswered', unanswered, hidesUnanswered),
  ]
}

function shown(cell: string, people: number, isHidden: boolean): ExpectedCell {
  return {cell, expected: isHidden ? 'withheld' : people}
}

function publishedCell(result: QuestionResult | undefined, cell: string): Difference['published'] {
  if (!result) return 'missing'
  const count =
    cell === 'people' || cell === 'unanswered'
      ? result[cell]
      : result.cells.find((entry) => entry.cell === cell)?.count
  if (count === undefined) return 'missing'
  return count ?? 'withheld'
}
