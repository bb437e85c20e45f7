import type {Differences} from './differences.ts'

/** Rounds after which an axis is taken as it is, as in Polis. */
const ROUNDS = 100

/** Change of an axis below which it is found. */
const STILL = 1e-10

/** Length below which nothing is left that differs. */
const NOTHING = 1e-9

/**
 * The two directions in which votes differ most: the first two principal components, by power iteration, the second one
 * after the first has been taken out. Polis starts from a random direction; here the start is the same every time, and so
 * is the sign: the statement that counts most has a positive weight.
 *
 * Source: C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw, C. Megill, "Polis: Scaling Deliberation by Mapping High
 * Dimensional Opinion Spaces", RECERCA 26 (2021); https://github.com/compdemocracy/polis math/src/polismath/math/pca.clj,
 * `powerit-pca`.
 *
 * @returns weights of the statements, each axis of length 1; all 0 where no two people differ in a further direction.
 */
export function principalAxes(differences: Differences): [Float64Array, Float64Array] {
  const first = findAxis(differences, undefined)
  return [first, findAxis(differences, first)]
}

function findAxis(differences: Differences, taken: Float64Array | undefined): Float64Array {
  let axis = startFor(differences.columns)
  if (taken) takeOut(axis, taken)
  if (!normalise(axis)) return new Float64Array(differences.columns)
  for (let round = 0; round < ROUNDS; round++) {
    const next = spread(differences, axis)
    if (taken) takeOut(next, taken)
    if (!normalise(next)) return new Float64Array(differences.columns)
    const moved = distance(next, axis)
    axis = next
    if (moved < STILL) break
  }
  return withSign(axis)
}

/** A direction that is even along no pattern of votes: fractions of the golden ratio. */
function startFor(columns: number): Float64Array {
  return Float64Array.from({length: columns}, (_, column) => 1 + (((column + 1) * 0.618_033_988_749_895) % 1))
}

/** The differences, applied to a direction and back. */
function spread({columns, rows}: Differences, axis: Float64Array): Float64Array {
  const sum = new Float64Array(columns)
  for (const {at, by} of rows) {
    let along = 0
    for (let one = 0; one < at.length; one++) along += (by[one] ?? 0) * (axis[at[one] ?? 0] ?? 0)
    for (let one = 0; one < at.length; one++) {
      const column = at[one] ?? 0
      sum[column] = (sum[column] ?? 0) + along * (by[one] ?? 0)
    }
  }
  return sum
}

/** Leaves nothing of a direction in another. */
function takeOut(from: Float64Array, taken: Float64Array): void {
  const along = dot(from, taken)
  from.forEach((weight, column) => (from[column] = weight - along * (taken[column] ?? 0)))
}

/** Makes it one long. @returns whether it has a length. */
function normalise(axis: Float64Array): boolean {
  const length = Math.sqrt(dot(axis, axis))
  if (length < NOTHING) return false
  axis.forEach((weight, column) => (axis[column] = weight / length))
  return true
}

/** The heaviest statement, the first of those that are equally heavy, weighs more than nothing. */
function withSign(axis: Float64Array): Float64Array {
  const heaviest = axis.reduce(
    (most, weight) => (Math.abs(weight) > Math.abs(most) + NOTHING ? weight : most),
    0,
  )
  return heaviest < 0 ? axis.map((weight) => -weight) : axis
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, weight, column) => sum + weight * (other[column] ?? 0), 0)
}

function distance(one: Float64Array, other: Float64Array): number {
  return Math.sqrt(one.reduce((sum, weight, column) => sum + (weight - (other[column] ?? 0)) ** 2, 0))
}
