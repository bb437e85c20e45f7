/** Crossings in rings of any length: edges are compared only with those in the same square of a grid. */
import {cross} from './rings.ts'
import {boundsAround} from './surface.ts'

type Pair = readonly [number, number]

/** Squares along each side of the grid, and pairs and entries that are looked at before it is given up. */
const mostSquares = 8192
const mostEntries = 12_000_000
const mostPairs = 200_000_000

/**
 * The first edge found of a ring that crosses another one; edges may touch, as the borders of real places do.
 *
 * @returns the number of the position that it starts from, from 0; `undefined` when none crosses another; `tangled` when
 *   that cannot be found out in bounded time, because long edges lie over each other by the thousand.
 */
export function findCrossing(ring: readonly Pair[]): number | 'tangled' | undefined {
  const grid = gridOf(ring)
  if (grid === 'tangled') return grid
  let pairs = 0
  for (const edges of grid.values()) {
    pairs += (edges.length * (edges.length - 1)) / 2
    if (pairs > mostPairs) return 'tangled'
    for (const [at, one] of edges.entries())
      for (let next = at + 1; next < edges.length; next++)
        if (isCrossing(ring, one, edges[next] ?? one)) return Math.min(one, edges[next] ?? one)
  }
  return undefined
}

function isCrossing(ring: readonly Pair[], one: number, other: number): boolean {
  const [a, b, c, d] = [ring[one], ring[one + 1], ring[other], ring[other + 1]]
  return a !== undefined && b !== undefined && c !== undefined && d !== undefined && cross(a, b, c, d)
}

/** Number of a square to the edges that pass through it. */
function gridOf(ring: readonly Pair[]): Map<number, number[]> | 'tangled' {
  const {west, south, east, north} = boundsAround(ring)
  const squares = Math.max(1, Math.min(mostSquares, Math.floor(ring.length / 8)))
  const [width, height] = [(east - west) / squares || 1, (north - south) / squares || 1]
  const column = (x: number) => Math.max(0, Math.min(squares - 1, Math.floor((x - west) / width)))
  const row = (y: number) => Math.max(0, Math.min(squares - 1, Math.floor((y - south) / height)))
  const grid = new Map<number, number[]>()
  let entries = 0
  for (let edge = 0; edge < ring.length - 1; edge++) {
    const [from = [0, 0], to = [0, 0]] = [ring[edge], ring[edge + 1]]
    const [left, right] = from[0] <= to[0] ? [from, to] : [to, from]
    for (let at = column(left[0]); at <= column(right[0]); at++) {
      const [low, high] = heightsIn(left, right, west + at * width, west + (at + 1) * width)
      // One row more each way: what lies on the line between two squares is found in both.
      const top = Math.min(squares - 1, row(high) + 1)
      for (let line = Math.max(0, row(low) - 1); line <= top; line++) {
        entries += 1
        if (entries > mostEntries) return 'tangled'
        const key = at * squares + line
        const known = grid.get(key)
        if (known) known.push(edge)
        else grid.set(key, [edge])
      }
    }
  }
  return grid
}

/** Between which heights an edge passes through a column. */
function heightsIn(left: Pair, right: Pair, from: number, to: number): [number, number] {
  const run = right[0] - left[0]
  const at = (x: number) =>
    run === 0
      ? left[1]
      : left[1] + ((Math.max(left[0], Math.min(right[0], x)) - left[0]) / run) * (right[1] - left[1])
  const ends = run === 0 ? [left[1], right[1]] : [at(from), at(to)]
  return [Math.min(...ends), Math.max(...ends)]
}
