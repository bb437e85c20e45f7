/** Surfaces that are as fine as a map may be, and what was lost. */
import {limits} from '@saha/contract/limits'
import {crossingEdge} from '@saha/domain/map/rings'
import {boundsAround, type Pair} from '@saha/domain'
import {MapRefusal} from './map-refusal.ts'
import {areaFor, drawnAt, lossAt, stretchesOf, type Parts} from './simplify-arcs.ts'

/** What became of the lines of a map. */
export interface Simplified {
  /** In the order in which they came. */
  surfaces: readonly Parts[]
  positionsBefore: number
  positionsAfter: number
  /** How far, in metres, a line lies at most from where it was; 0 when nothing was simplified. */
  lossMetres: number
  /** Islands and holes that were too small. */
  leftOut: number
}

/** Shares of the positions that a map may have, tried one after the other: simplified lines may come to cross. */
const shares = [1, 0.93, 0.85, 0.75, 0.6, 0.45, 0.3]

/**
 * Rounds to the metre that a map knows, and simplifies where there are too many positions.
 *
 * @param surfaces with rings that cross nothing; shared edges have the same positions in both.
 * @param nameOf where a surface stands, by its number: for refusals.
 * @throws MapRefusal `too-fine` or `vanished`
 */
export function simplifyMap(surfaces: readonly Parts[], nameOf: (surface: number) => string): Simplified {
  const positionsBefore = countOf(surfaces)
  const rounded = surfaces.map(roundedParts)
  const small = leftOutOf(surfaces, rounded)
  const most = limits.mapPositions
  if (countOf(rounded) <= most && rounded.every(isDrawable)) {
    checkThere(rounded, nameOf)
    return {
      surfaces: rounded,
      positionsBefore,
      positionsAfter: countOf(rounded),
      lossMetres: 0,
      leftOut: small,
    }
  }
  const stretches = stretchesOf(rounded)
  for (const share of shares) {
    const area = areaFor(stretches, Math.floor(Math.min(most, countOf(rounded)) * share))
    const drawn = drawnAt(stretches, area).map(withoutSlivers)
    if (countOf(drawn) > most || !drawn.every(isDrawable)) continue
    checkThere(drawn, nameOf)
    const leftOut = leftOutOf(surfaces, drawn)
    const lossMetres = Math.ceil(lossAt(stretches, area))
    return {surfaces: drawn, positionsBefore, positionsAfter: countOf(drawn), lossMetres, leftOut}
  }
  throw new MapRefusal('too-fine', '')
}

function checkThere(surfaces: readonly Parts[], nameOf: (surface: number) => string) {
  const gone = surfaces.findIndex((parts) => parts.length === 0)
  if (gone !== -1) throw new MapRefusal('vanished', nameOf(gone))
}

function isDrawable(parts: Parts): boolean {
  return parts.flat().every((ring) => crossingEdge(ring) === undefined)
}

function roundedParts(parts: Parts): Parts {
  return withoutSlivers(
    parts.map((rings) =>
      rings.map((ring) => {
        const positions = ring.map(([x, y]): Pair => [roundDegrees(x), roundDegrees(y)])
        return positions.filter(
          ([x, y], at) => at === 0 || x !== positions[at - 1]?.[0] || y !== positions[at - 1]?.[1],
        )
      }),
    ),
  )
}

/** Without holes and parts that enclose nothing. */
function withoutSlivers(parts: Parts): Parts {
  return parts.flatMap((rings) => {
    const [around, ...holes] = rings
    return around && enclosesSomething(around) ? [[around, ...holes.filter(enclosesSomething)]] : []
  })
}

function enclosesSomething(ring: readonly Pair[]): boolean {
  if (ring.length < 4) return false
  const {west, south, east, north} = boundsAround(ring)
  const finest = 10 ** -limits.placeDecimals
  return east - west >= finest && north - south >= finest && areaOf(ring) !== 0
}

function areaOf(ring: readonly Pair[]): number {
  const [[x0, y0] = [0, 0]] = ring
  return ring.reduce((sum, [x, y], at) => {
    const [px, py] = ring[at - 1] ?? [x, y]
    return sum + (px - x0) * (y - y0) - (x - x0) * (py - y0)
  }, 0)
}

function leftOutOf(before: readonly Parts[], after: readonly Parts[]): number {
  return before.flat(2).length - after.flat(2).length
}

function countOf(surfaces: readonly Parts[]): number {
  return surfaces.reduce((sum, parts) => sum + parts.flat().reduce((all, ring) => all + ring.length, 0), 0)
}

function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(limits.placeDecimals))
}
