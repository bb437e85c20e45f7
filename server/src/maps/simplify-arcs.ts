/**
 * Lines with fewer positions: what two districts share stays shared, because each stretch between two corners where
 * districts meet is simplified once for both (Visvalingam: the least area goes first).
 */
import {narrowing} from '@saha/domain'
import type {Pair} from '@saha/domain'
import {presimplify} from 'topojson-simplify'
import {topology} from 'topojson-server'

/** The rings of one surface: parts, each with the line around it and its holes. */
export type Parts = readonly (readonly (readonly Pair[])[])[]

/** Surfaces as the stretches that they consist of. */
export interface Stretches {
  /** Positions with the area, in square degrees, from which on each is kept; ends are kept always. */
  arcs: readonly (readonly [number, number, number][])[]
  /** Surface, part and ring to the numbers of its stretches; `~number` for one that runs backwards. */
  surfaces: readonly (readonly (readonly (readonly number[])[])[])[]
}

/** @param surfaces each as its parts; shared edges have the same positions in both. */
export function stretchesOf(surfaces: readonly Parts[]): Stretches {
  const objects = Object.fromEntries(
    surfaces.map((parts, at) => [
      `s${at}`,
      {
        type: 'MultiPolygon' as const,
        coordinates: parts.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    ]),
  )
  const weighed = presimplify(topology(objects) as Parameters<typeof presimplify>[0])
  return {
    // The library writes the area behind longitude and latitude.
    arcs: weighed.arcs as unknown as [number, number, number][][],
    surfaces: surfaces.map((_, at) => {
      const object = weighed.objects[`s${at}`]
      return object?.type === 'MultiPolygon' ? object.arcs : []
    }),
  }
}

/** The smallest area at which all rings together have no more than so many positions. */
export function areaFor({arcs, surfaces}: Stretches, most: number): number {
  const uses = new Map<number, number>()
  for (const arc of surfaces.flat(3))
    uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1)
  const weights = arcs.map((arc, at) => ({
    uses: uses.get(at) ?? 0,
    weights: Float64Array.from(arc, ([, , weight]) => weight).toSorted(),
  }))
  const countAt = (area: number) =>
    weights.reduce((sum, one) => sum + one.uses * (one.weights.length - firstFrom(one.weights, area)), 0)
  if (countAt(0) <= most) return 0
  let [low, high] = [0, 4 * 360 * 180]
  for (let step = 0; step < 200 && high - low > low * 1e-6; step++) {
    const middle = low === 0 ? high / 1024 : Math.sqrt(low * high)
    if (middle < 1e-18) break
    if (countAt(middle) <= most) high = middle
    else low = middle
  }
  return high
}

/** Place of the first weight that is at least so large. */
function firstFrom(sorted: Float64Array, weight: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < weight) low = middle + 1
    else high = middle
  }
  return low
}

/** Surfaces with the positions that are kept at an area. Rings may have shrunk to nothing. */
export function drawnAt({arcs, surfaces}: Stretches, area: number): Parts[] {
  const kept = arcs.map((arc) => arc.filter(([, , weight]) => weight >= area).map(([x, y]): Pair => [x, y]))
  const stretch = (arc: number) => (arc < 0 ? (kept[~arc] ?? []).toReversed() : (kept[arc] ?? []))
  return surfaces.map((parts) =>
    parts.map((rings) =>
      rings.map((ring) => ring.flatMap((arc, at) => (at === 0 ? stretch(arc) : stretch(arc).slice(1)))),
    ),
  )
}

/** Metres of a degree of latitude. */
const metres = 111_195

/** How far, in metres, a line lies at most from where it was before. */
export function lossAt({arcs}: Stretches, area: number): number {
  let farthest = 0
  for (const arc of arcs) {
    let from = 0
    for (let to = 1; to < arc.length; to++) {
      const [start, end] = [arc[from], arc[to]]
      if (!start || !end || end[2] < area) continue
      for (let between = from + 1; between < to; between++) {
        const position = arc[between]
        if (position) farthest = Math.max(farthest, distance(position, start, end))
      }
      from = to
    }
  }
  return farthest
}

type Point = readonly [number, number, number]

function distance(position: Point, from: Point, to: Point): number {
  const shrunk = narrowing(position[1])
  const at = ([x, y]: Point) => [(x - position[0]) * shrunk, y - position[1]] as const
  const [[ax, ay], [bx, by]] = [at(from), at(to)]
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return Math.hypot(ax + along * dx, ay + along * dy) * metres
}
