import {shareOf, type Side, type Stances} from './stances.ts'

/** A statement that all groups say the same to. */
export interface Consensus {
  /** From 0. */
  column: number
  side: Side
}

/**
 * What all groups agree on, or all reject: in each of them more than half say so. In order of the product of the groups'
 * shares, so that no group is outvoted by a larger one.
 *
 * Source: group-aware consensus, C. Small and others, "Polis: Scaling Deliberation by Mapping High Dimensional Opinion
 * Spaces", RECERCA 26 (2021); `:group-aware-consensus` of https://github.com/compdemocracy/polis
 * math/src/polismath/math/conversation.clj, there for agreement alone.
 *
 * @param most how many at the most.
 * @returns the clearest first; of equally clear ones, in the order of the columns. Empty without groups.
 */
export function findConsensus(stances: Stances, most: number): Consensus[] {
  const columns = stances[0]?.length ?? 0
  const found = Array.from({length: columns}, (_, column) =>
    (['agree', 'disagree'] as const).map((side) => {
      const shares = stances.map((group) => shareOf(group[column] ?? none, side))
      return {
        column,
        side,
        isShared: shares.every((share) => share > 0.5),
        strength: shares.reduce((product, share) => product * share, 1),
      }
    }),
  )
  return found
    .flat()
    .filter(({isShared}) => isShared)
    .toSorted((one, other) => other.strength - one.strength)
    .slice(0, most)
    .map(({column, side}) => ({column, side}))
}

const none = {agree: 0, disagree: 0, pass: 0}
