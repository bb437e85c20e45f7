import {rowOf, UNSEEN, type VoteMatrix} from './vote-matrix.ts'

/** What stands in a matrix of votes, as differences from the means of the statements. Rows and columns as there. */
export interface Differences {
  columns: number
  /** Of each row: columns that have a vote, and its difference from the mean of the column. */
  rows: readonly {at: Int32Array; by: Float64Array}[]
}

/**
 * Centres the votes on the mean of each statement. A vote that is missing is taken to be the mean, as Polis does it: its
 * difference is 0, so that it is left out here. Hidden statements have no differences at all.
 *
 * @see https://github.com/compdemocracy/polis math/src/polismath/math/conversation.clj, `:mat`
 * @param hidden columns of statements that moderators have hidden.
 */
export function differencesIn(matrix: VoteMatrix, hidden: ReadonlySet<number>): Differences {
  const columns = matrix.statements.length
  const means = meansOf(matrix)
  const rows = matrix.participants.map((_, row) => {
    const votes = rowOf(matrix, row)
    const at = Int32Array.from(
      Array.from(votes.keys()).filter((column) => votes[column] !== UNSEEN && !hidden.has(column)),
    )
    return {at, by: Float64Array.from(at, (column) => (votes[column] ?? 0) - (means[column] ?? 0))}
  })
  return {columns, rows}
}

/** The mean vote on each statement; 0 where nobody has voted. */
function meansOf(matrix: VoteMatrix): Float64Array {
  const sums = new Float64Array(matrix.statements.length)
  const counts = new Int32Array(matrix.statements.length)
  for (const row of matrix.participants.keys())
    rowOf(matrix, row).forEach((value, column) => {
      if (value === UNSEEN) return
      sums[column] = (sums[column] ?? 0) + value
      counts[column] = (counts[column] ?? 0) + 1
    })
  return sums.map((sum, column) => sum / Math.max(counts[column] ?? 0, 1))
}
