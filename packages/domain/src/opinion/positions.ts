import type {Differences} from './differences.ts'

/** Where somebody stands among all opinions: along the first axis, along the second. 0 is the middle of all. */
export type Position = readonly [number, number]

/**
 * Where people stand, by the votes that they have cast. Whoever has voted on few statements would stand close to the
 * middle for that alone: their position is stretched by the root of all statements to those that they have voted on.
 *
 * Source: `sparsity-aware-project-ptpt` of https://github.com/compdemocracy/polis math/src/polismath/math/pca.clj; the
 * same in https://github.com/polis-community/red-dwarf reddwarf/sklearn/transformers.py.
 *
 * @param hidden how many statements moderators have hidden: Polis takes everybody to have seen these (`zero-out-columns`),
 *   so that they temper the stretching.
 */
export function positionsIn(
  {rows, columns}: Differences,
  [first, second]: readonly [Float64Array, Float64Array],
  hidden: number,
): Position[] {
  return rows.map(({at, by}) => {
    const stretch = Math.sqrt(columns / Math.max(at.length + hidden, 1))
    let [x, y] = [0, 0]
    at.forEach((column, one) => {
      x += (by[one] ?? 0) * (first[column] ?? 0)
      y += (by[one] ?? 0) * (second[column] ?? 0)
    })
    return [x * stretch, y * stretch]
  })
}

/** Distance of two positions. */
export function apart([x, y]: Position, [otherX, otherY]: Position): number {
  return Math.hypot(x - otherX, y - otherY)
}

/** The middle of some positions; `[0, 0]` for none. */
export function middleOf(positions: readonly Position[]): Position {
  const sum = positions.reduce<Position>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0])
  const count = Math.max(positions.length, 1)
  return [sum[0] / count, sum[1] / count]
}
