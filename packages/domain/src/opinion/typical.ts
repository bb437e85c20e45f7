import {halfTest, SCORE_90, twoProportionTest} from '../statistics/proportion-tests.ts'
import {shareOf, addUp, votedOn, type Side, type Stance, type Stances} from './stances.ts'

/** A statement that tells a group from the others, and what the group says to it. */
export interface TypicalStatement {
  /** From 0. */
  column: number
  side: Side
}

/**
 * What is typical of each group: more than half of it say so, and more than in the other groups together, each with 90 %
 * confidence. In order of how much more, how surely, and how many.
 *
 * Source: representativeness ("repness") of https://github.com/compdemocracy/polis math/src/polismath/math/repness.clj,
 * `passes-by-test?` and `repness-metric`. Unlike there, a group of which nothing is typical has none.
 *
 * @param most how many of each group at the most.
 * @returns by group; the most typical first, of equally typical ones in the order of the columns.
 */
export function findTypical(stances: Stances, most: number): TypicalStatement[][] {
  return stances.map((own, group) =>
    own
      .flatMap((stance, column) => {
        const others = addUp(stances.flatMap((other, at) => (at === group ? [] : (other[column] ?? []))))
        return (['agree', 'disagree'] as const).map((side) => ({
          column,
          side,
          ...weigh(stance, others, side),
        }))
      })
      .filter(({isTypical}) => isTypical)
      .toSorted((one, other) => other.weight - one.weight)
      .slice(0, most)
      .map(({column, side}) => ({column, side})),
  )
}

function weigh(own: Stance, others: Stance, side: Side): {isTypical: boolean; weight: number} {
  const [share, surely] = [shareOf(own, side), halfTest(own[side], votedOn(own))]
  const more = twoProportionTest(own[side], votedOn(own), others[side], votedOn(others))
  return {
    isTypical: surely > SCORE_90 && more > SCORE_90,
    weight: (share / shareOf(others, side)) * more * share * surely,
  }
}
