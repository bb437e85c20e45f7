/** A vote on a statement: 1 agrees, -1 disagrees, 0 passes, having read it. */
export interface OpinionVote {
  /** Names who voted; the same for all votes of one. */
  participant: string
  statement: string
  value: 1 | 0 | -1
}

/** In a `VoteMatrix`: has not voted on this statement. */
export const UNSEEN = 2

/** Who voted how on which statement. */
export interface VoteMatrix {
  /** Rows: those who have voted on at least one of the statements, in the order of their first votes. */
  participants: readonly string[]
  /** Columns. */
  statements: readonly string[]
  /** Row after row: 1, 0, -1, or `UNSEEN`. */
  cells: Int8Array
}

/**
 * Puts votes into rows and columns. Of several votes of one participant on one statement the last one counts.
 *
 * @param votes in the order in which they were cast.
 * @param statements in the order of the columns; votes on others are left out.
 */
export function voteMatrix(votes: readonly OpinionVote[], statements: readonly string[]): VoteMatrix {
  const columns = new Map(statements.map((statement, column) => [statement, column]))
  const counted = votes.filter(({statement}) => columns.has(statement))
  const rows = new Map<string, number>()
  for (const {participant} of counted) if (!rows.has(participant)) rows.set(participant, rows.size)
  const cells = new Int8Array(rows.size * statements.length).fill(UNSEEN)
  for (const {participant, statement, value} of counted)
    cells[(rows.get(participant) ?? 0) * statements.length + (columns.get(statement) ?? 0)] = value
  return {participants: [...rows.keys()], statements, cells}
}

/** The votes of one participant, a view of the matrix. @param row from 0. */
export function rowOf({cells, statements}: VoteMatrix, row: number): Int8Array {
  return cells.subarray(row * statements.length, (row + 1) * statements.length)
}

/** On how many statements each participant has voted, in the order of the rows. */
export function countVoted(matrix: VoteMatrix): number[] {
  return matrix.participants.map((_, row) =>
    rowOf(matrix, row).reduce((count, value) => count + Number(value !== UNSEEN), 0),
  )
}
