/** A published cell, and what the file says. */
export interface ComparedCell {
  question: string
  cell: string
  /** People by the file, or `withheld` where the policy withholds. */
  expected: number | 'withheld'
  published: number | 'withheld' | 'missing'
}
