import {apart, middleOf, type Position} from './positions.ts'

/** Rounds after which groups are taken as they are. */
const ROUNDS = 100

/** People in groups: of each position, in their order, the number of its group, from 0. */
export interface Clustering {
  labels: readonly number[]
  centres: readonly Position[]
}

/**
 * Puts people into groups so that each stands nearest to the middle of its own.
 *
 * Source: S. P. Lloyd, "Least Squares Quantization in PCM", IEEE Transactions on Information Theory 28 (1982), 129–137.
 * Where it ends depends on where it begins. Polis begins with the first people who came; here several beginnings that
 * follow from the positions alone are tried, and the closest groups taken, so that nothing depends on chance or order.
 *
 * @param k how many groups, at least 2.
 * @returns `undefined` where there are not as many different positions.
 */
export function kMeans(positions: readonly Position[], k: number): Clustering | undefined {
  const tried = startsFor(positions, k).flatMap((start) => settle(positions, start) ?? [])
  return tried.reduce<Settled | undefined>(
    (best, one) => (best && best.spread <= one.spread * (1 + 1e-9) ? best : one),
    undefined,
  )
}

interface Settled extends Clustering {
  /** Sum of the squared distances to the middle of each group. */
  spread: number
}

function settle(positions: readonly Position[], start: readonly Position[]): Settled | undefined {
  let centres = start
  let labels = positions.map((position) => nearestOf(centres, position))
  for (let round = 0; round < ROUNDS; round++) {
    const members = Map.groupBy(positions.keys(), (at) => labels[at] ?? 0)
    if (members.size < centres.length) return undefined
    centres = centres.map((_, label) =>
      middleOf((members.get(label) ?? []).map((at) => positions[at] ?? [0, 0])),
    )
    const next = positions.map((position) => nearestOf(centres, position))
    const isStill = next.every((label, at) => label === labels[at])
    labels = next
    if (isStill) break
  }
  const spread = positions.reduce(
    (sum, position, at) => sum + apart(position, centres[labels[at] ?? 0] ?? [0, 0]) ** 2,
    0,
  )
  return {labels, centres, spread}
}

/** Number of the nearest centre; the first of several. */
function nearestOf(centres: readonly Position[], position: Position): number {
  let [nearest, least] = [0, Infinity]
  centres.forEach((centre, label) => {
    const far = apart(centre, position)
    if (far < least) [nearest, least] = [label, far]
  })
  return nearest
}

/** Centres to begin with: far from each other, in two ways, or the middles of equally large slices of either axis. */
function startsFor(positions: readonly Position[], k: number): Position[][] {
  const middle = middleOf(positions)
  const outermost = farthestFrom(positions, [middle])
  const innermost = positions[nearestOf(positions, middle)] ?? middle
  return [
    farApart(positions, outermost, k),
    farApart(positions, innermost, k),
    slices(positions, 0, k),
    slices(positions, 1, k),
  ]
}

/**
 * Each farthest from all before: T. F. Gonzalez, "Clustering to Minimize the Maximum Intercluster Distance", Theoretical
 * Computer Science 38 (1985), 293–306.
 */
function farApart(positions: readonly Position[], first: Position, k: number): Position[] {
  const chosen = [first]
  while (chosen.length < k) chosen.push(farthestFrom(positions, chosen))
  return chosen
}

function farthestFrom(positions: readonly Position[], chosen: readonly Position[]): Position {
  let [farthest, most] = [chosen[0] ?? ([0, 0] as const), -1]
  for (const position of positions) {
    const near = Math.min(...chosen.map((one) => apart(one, position)))
    if (near > most) [farthest, most] = [position, near]
  }
  return farthest
}

function slices(positions: readonly Position[], axis: 0 | 1, k: number): Position[] {
  const sorted = positions.toSorted((one, other) => one[axis] - other[axis])
  return Array.from({length: k}, (_, slice) =>
    middleOf(
      sorted.slice(Math.floor((slice * sorted.length) / k), Math.floor(((slice + 1) * sorted.length) / k)),
    ),
  )
}
