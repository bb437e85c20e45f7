/** What stands out among the rows of a result: for describing it in a sentence. */

/** Rows that have most and fewest people: several when they are equal. */
export interface Extremes<Row> {
  most: readonly Row[]
  /** Empty when all rows have the same. */
  fewest: readonly Row[]
}

/**
 * @param valueOf people or shares of a row; `null` when withheld: such a row is neither.
 * @returns `undefined` when no row has a value above 0.
 */
export function extremesOf<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | null,
): Extremes<Row> | undefined {
  const values = rows.map(valueOf).filter((value) => value !== null)
  const [highest, lowest] = [Math.max(...values), Math.min(...values)]
  if (!(highest > 0)) return undefined
  const having = (value: number) => rows.filter((row) => valueOf(row) === value)
  return {most: having(highest), fewest: lowest < highest ? having(lowest) : []}
}
