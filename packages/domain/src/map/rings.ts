/** Rings: closed lines on a map whose last position repeats the first. */
import type {Position} from '@saha/contract'
import {limits} from '@saha/contract/limits'

/**
 * Whether a ring touches or crosses itself anywhere but where neighbouring edges meet, or encloses nothing.
 *
 * @param ring at least four positions, no two neighbours the same. Every edge is compared with every other one: at
 *   most 20,000 pairs for the 200 positions that are accepted.
 */
export function crossesItself(ring: readonly Position[]): boolean {
  return wholeCrossesItself(ring.map(wholeUnits))
}

// In units of the finest position that is accepted, so that every product below is exact.
function wholeUnits([longitude, latitude]: Position): Position {
  const unit = 10 ** limits.placeDecimals
  return [Math.round(longitude * unit), Math.round(latitude * unit)]
}

function wholeCrossesItself(ring: readonly Position[]): boolean {
  const edges = ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const)
  return edges.some((edge, at) =>
    edges.slice(at + 1).some((other, gap) => {
      if (gap === 0) return foldsBack(edge[0], edge[1], other[1])
      if (at === 0 && gap === edges.length - 2) return foldsBack(other[0], edge[0], edge[1])
      return meet(edge[0], edge[1], other[0], other[1])
    }),
  )
}

// Two neighbouring edges share a point; they must not share more.
function foldsBack(from: Position, over: Position, to: Position): boolean {
  const forward = (over[0] - from[0]) * (to[0] - over[0]) + (over[1] - from[1]) * (to[1] - over[1])
  return turn(from, over, to) === 0 && forward < 0
}

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  if (abc !== abd && cda !== cdb) return true
  return (
    (abc === 0 && isBetween(a, b, c)) ||
    (abd === 0 && isBetween(a, b, d)) ||
    (cda === 0 && isBetween(c, d, a)) ||
    (cdb === 0 && isBetween(c, d, b))
  )
}

// 1 for a left turn, -1 for a right turn, 0 for straight on.
function turn(a: Position, b: Position, c: Position): number {
  return Math.sign(side(a, b, c))
}

function isBetween(a: Position, b: Position, c: Position): boolean {
  return (
    Math.min(a[0], b[0]) <= c[0] &&
    c[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= c[1] &&
    c[1] <= Math.max(a[1], b[1])
  )
}

type Pair = readonly [number, number]

/**
 * The first edge of a long ring that crosses another one. Edges may touch: the borders of real places do.
 *
 * @returns the number of the position that it starts from, from 0; `undefined` when none crosses another.
 */
export function crossingEdge(ring: readonly Pair[]): number | undefined {
  const edges = ring.slice(1).map((to, at) => [ring[at] ?? to, to] as const)
  const found = edges.findIndex(([a, b], at) => edges.slice(at + 1).some(([c, d]) => cross(a, b, c, d)))
  return found === -1 ? undefined : found
}

/** Whether two edges cross, each with its ends on different sides of the other. */
export function cross(a: Pair, b: Pair, c: Pair, d: Pair): boolean {
  return areApart(a, b, c, d) && areApart(c, d, a, b)
}

// Whether two positions lie on different sides of a line, and neither on it.
function areApart(from: Pair, to: Pair, one: Pair, other: Pair): boolean {
  return side(from, to, one) * side(from, to, other) < 0
}

function side(a: Pair, b: Pair, c: Pair): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}
