import {differencesIn} from './differences.ts'
import {kMeans, type Clustering} from './k-means.ts'
import {middleOf, positionsIn, type Position} from './positions.ts'
import {principalAxes} from './principal-axes.ts'
import {silhouette} from './silhouette.ts'
import {countVoted, rowOf, type VoteMatrix} from './vote-matrix.ts'

/** Votes that somebody has cast before they belong to a group; everybody does who has voted on all statements. */
const ENOUGH_VOTES = 7

/** Numbers of groups that are tried. */
const NUMBERS = [2, 3, 4, 5] as const

/** People who have voted alike. */
export interface OpinionGroup {
  /** Rows of the matrix, rising. */
  people: readonly number[]
  /** Where it stands on the map of opinions. */
  centre: Position
}

export interface GroupingRules {
  /** Fewest people of a group, at least 1. Groupings with a smaller one are not considered. */
  smallest: number
  /** Columns of statements that moderators have hidden: no position depends on them. Default: none. */
  hidden?: ReadonlySet<number>
  /** How many groups. Default: 2 to 5, as many as are most clearly apart; of two equally clear, the fewer. */
  k?: number
}

/**
 * Groups of people who have voted alike, as Polis finds them: principal components of the votes, positions stretched by
 * how much of it somebody has voted on, k-means, and the number of groups with the highest silhouette. The same votes give
 * the same groups, in whatever order they came.
 *
 * Source: C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw, C. Megill, "Polis: Scaling Deliberation by Mapping High
 * Dimensional Opinion Spaces", RECERCA 26 (2021), and its code, https://github.com/compdemocracy/polis
 * math/src/polismath/math/conversation.clj. Unlike there, no grouping remembers the one before, and people are put into
 * groups one by one, not a hundred bundles of them.
 *
 * @returns the largest first; of equally large ones, from one end of the first axis to the other. Empty where there are no
 *   groups: too few people, or all of one opinion. People who have cast too few votes are in none.
 */
export function groupOpinions(matrix: VoteMatrix, rules: GroupingRules): OpinionGroup[] {
  const {hidden = new Set<number>(), k, smallest} = rules
  const ordered = inOwnOrder(matrix)
  const differences = differencesIn(ordered.matrix, hidden)
  const positions = positionsIn(differences, principalAxes(differences), hidden.size)
  const enough = Math.min(ENOUGH_VOTES, matrix.statements.length - hidden.size)
  const voted = countVoted(ordered.matrix)
  const counted = [...positions.keys()].filter((row) => (voted[row] ?? 0) >= enough)
  const standing = counted.map((row) => positions[row] ?? ([0, 0] as const))
  const best = clearest(standing, k ? [k] : NUMBERS, smallest)
  if (!best) return []
  const members = Map.groupBy(counted.keys(), (at) => best.labels[at] ?? 0)
  return [...members.values()]
    .map((group) => ({
      people: group.map((at) => ordered.rows[counted[at] ?? 0] ?? 0).toSorted((one, other) => one - other),
      centre: middleOf(group.map((at) => standing[at] ?? ([0, 0] as const))),
    }))
    .toSorted(
      (one, other) =>
        other.people.length - one.people.length ||
        one.centre[0] - other.centre[0] ||
        one.centre[1] - other.centre[1],
    )
}

function clearest(
  standing: readonly Position[],
  numbers: readonly number[],
  smallest: number,
): Clustering | undefined {
  let best: {clustering: Clustering; clarity: number} | undefined
  for (const k of numbers) {
    const clustering = kMeans(standing, k)
    if (!clustering || smallestOf(clustering) < smallest) continue
    const clarity = silhouette(standing, clustering)
    if (!best || clarity > best.clarity) best = {clustering, clarity}
  }
  return best?.clustering
}

function smallestOf({labels, centres}: Clustering): number {
  return Math.min(...centres.map((_, label) => labels.filter((one) => one === label).length))
}

/** The same matrix with its rows in an order that follows from the votes alone. */
function inOwnOrder(matrix: VoteMatrix): {matrix: VoteMatrix; rows: readonly number[]} {
  const rows = [...matrix.participants.keys()].toSorted((one, other) =>
    compare(rowOf(matrix, one), rowOf(matrix, other)),
  )
  const cells = new Int8Array(matrix.cells.length)
  rows.forEach((row, at) => cells.set(rowOf(matrix, row), at * matrix.statements.length))
  return {matrix: {...matrix, participants: rows.map((row) => matrix.participants[row] ?? ''), cells}, rows}
}

function compare(one: Int8Array, other: Int8Array): number {
  const at = one.findIndex((value, column) => value !== other[column])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
