import {twoProportionTest} from '../statistics/proportion-tests.ts'
import {shareOf, votedOn, type Stance, type Stances} from './stances.ts'

/** Score that one in two hundred samples exceeds by chance: strict, because many statements are looked at. */
const SURE = 2.5758

/**
 * Statements that divide: two groups agree to such different parts that chance hardly explains it (pooled two-proportion
 * test, see `twoProportionTest`), and one of them mostly agrees while the other mostly does not.
 *
 * @param most how many at the most.
 * @returns columns, from 0; those first on which two groups are farthest apart, of equal ones in the order of the columns.
 */
export function findDividing(stances: Stances, most: number): number[] {
  const columns = stances[0]?.length ?? 0
  return Array.from({length: columns}, (_, column) => ({
    column,
    gap: widestGap(stances.map((group) => group[column] ?? {agree: 0, disagree: 0, pass: 0})),
  }))
    .filter(({gap}) => gap > 0)
    .toSorted((one, other) => other.gap - one.gap)
    .slice(0, most)
    .map(({column}) => column)
}

/** The widest gap of two groups between which a statement divides; 0 where it divides none. */
function widestGap(groups: readonly Stance[]): number {
  const gaps = groups.flatMap((one) => groups.map((other) => gapBetween(one, other)))
  return Math.max(0, ...gaps)
}

function gapBetween(one: Stance, other: Stance): number {
  const [more, less] = [shareOf(one, 'agree'), shareOf(other, 'agree')]
  const isSure = twoProportionTest(one.agree, votedOn(one), other.agree, votedOn(other)) > SURE
  return isSure && more > 0.5 && less < 0.5 ? more - less : 0
}
