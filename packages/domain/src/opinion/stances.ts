import {rowOf, type VoteMatrix} from './vote-matrix.ts'

/** How people voted on one statement. */
export interface Stance {
  agree: number
  disagree: number
  /** Read it and voted neither way. */
  pass: number
}

/** How each group voted on each statement: by group, and then by column. */
export type Stances = readonly (readonly Stance[])[]

/** What people say to a statement. */
export type Side = 'agree' | 'disagree'

/** Counts the votes of groups on all statements. */
export function countStances(matrix: VoteMatrix, groups: readonly {people: readonly number[]}[]): Stance[][] {
  return groups.map(({people}) => {
    const counts = matrix.statements.map(() => ({agree: 0, disagree: 0, pass: 0}))
    for (const row of people)
      rowOf(matrix, row).forEach((value, column) => {
        const count = counts[column]
        if (!count) return
        if (value === 1) count.agree++
        else if (value === -1) count.disagree++
        else if (value === 0) count.pass++
      })
    return counts
  })
}

/** People who have voted on a statement. */
export function votedOn({agree, disagree, pass}: Stance): number {
  return agree + disagree + pass
}

/** Share of those who say so, with one more for it and one against: a half where nobody has voted. */
export function shareOf(stance: Stance, side: Side): number {
  return (stance[side] + 1) / (votedOn(stance) + 2)
}

/** All of these together. */
export function addUp(stances: readonly Stance[]): Stance {
  return stances.reduce(
    (sum, {agree, disagree, pass}) => ({
      agree: sum.agree + agree,
      disagree: sum.disagree + disagree,
      pass: sum.pass + pass,
    }),
    {agree: 0, disagree: 0, pass: 0},
  )
}
