import type {MatrixQuestion} from '@saha/contract'
import {matrixCell, rowAnswered} from '../survey/kinds/matrix.ts'
import type {Groups, QuestionTally, ShownLine} from './groups.ts'
import {groupsAround} from './publish-ticks.ts'
import {withholdLine, withholdWithin} from './withhold.ts'

/**
 * What is shown of a matrix, row by row.
 *
 * With one column per row, a row is a line: its columns and those who left it out make up everybody who answered the
 * question. When how many those are is withheld, every row withholds at least one cell of its own, or it would tell.
 * With several columns per row, they are ticks.
 *
 * @param line what is shown of the question's groups.
 */
export function publishMatrix(
  question: MatrixQuestion,
  tally: QuestionTally,
  groups: Groups,
  line: ShownLine,
  smallest: number,
): (number | null)[] {
  return question.rows.flatMap(({id: row}) => {
    const counts = question.columns.map(({id}) => tally.get(matrixCell(row, id)) ?? 0)
    const inRow = tally.get(rowAnswered(row)) ?? 0
    if (question.multiple)
      return counts.map((count) => withholdWithin(count, [...groupsAround(groups), inRow], smallest))
    const hidden = line.people === null ? withheldBeside(groups, line) : 0
    return withholdLine([...counts, groups.answered - inRow], smallest, hidden).slice(0, counts.length)
  })
}

function withheldBeside(groups: Groups, line: ShownLine): number {
  return (['declined', 'unanswered', 'unasked'] as const)
    .filter((name) => line[name] === null)
    .reduce((whole, name) => whole + groups[name], 0)
}
