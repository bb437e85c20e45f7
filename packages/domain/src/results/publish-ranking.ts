import type {RankingQuestion} from '@saha/contract'
import {positionsOf, rankingCell} from '../survey/kinds/ranking.ts'
import {withholdGroups, type Groups, type QuestionTally, type ShownLine} from './groups.ts'

/**
 * What is shown of a ranking: how often each option stands at each position, when no such group, nor what they leave
 * over in a row or a column, is small; otherwise first choices alone. First choices are a line like those of a single
 * choice. A table that hid only some of its cells would have to hide them against subtraction along rows and columns
 * at once, which is known to need many more.
 *
 * @returns cells option by option, position by position; the groups beside them.
 */
export function publishRanking(
  question: RankingQuestion,
  tally: QuestionTally,
  groups: Groups,
  smallest: number,
): ShownLine {
  const positions = Array.from({length: positionsOf(question)}, (_, at) => at + 1)
  const countsOf = (option: string) =>
    positions.map((position) => tally.get(rankingCell(option, position)) ?? 0)
  const table = question.options.map(({id}) => countsOf(id))
  const line = withholdGroups(
    groups,
    table.map(([first = 0]) => first),
    smallest,
  )
  const columns = positions.map((_, at) => table.map((row) => row[at] ?? 0))
  const isWhole =
    isComplete(line) &&
    [...table, ...columns].every((counts) => isSafeLine(counts, groups.answered, smallest))
  const cells = table.flatMap((row, option) =>
    isWhole ? row : row.map((_, at) => (at === 0 ? (line.cells[option] ?? null) : null)),
  )
  return {...line, cells}
}

function isComplete({people, cells}: ShownLine): boolean {
  return people !== null && !cells.includes(null)
}

function isSafeLine(counts: readonly number[], answered: number, smallest: number): boolean {
  const rest = answered - counts.reduce((whole, count) => whole + count, 0)
  return [...counts, rest].every((count) => count === 0 || count >= smallest)
}
