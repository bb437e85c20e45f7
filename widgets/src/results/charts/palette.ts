/**
 * Colours of a chart's series. They differ in lightness, so that colour blindness and a grey printer leave them apart; the
 * words in or beside each bar say the rest.
 */
import {luminanceOf, writeHex, wordsOn, type Rgb} from '@saha/domain/colour/contrast'
import type {ChartShape} from './chart.ts'

export interface Paint {
  /** Such as `#0a6558`. */
  fill: string
  /** Words that stand on it. */
  words: 'black' | 'white'
  /** Crossed by thin lines: the side below the middle, which printed in grey would be like the other. */
  isHatched: boolean
}

/** How much is left of the accent in the palest series. */
const PALEST = 0.22

// Brown and green of ColorBrewer's BrBG, which stays apart under every common colour blindness (C. A. Brewer, 2003).
const below: readonly [Rgb, Rgb] = [
  [0.55, 0.32, 0.04],
  [0.87, 0.76, 0.49],
]
const middle: Rgb = [0.91, 0.91, 0.91]
const above: readonly [Rgb, Rgb] = [
  [0.5, 0.8, 0.76],
  [0, 0.4, 0.37],
]

/**
 * @param count series, at least 1.
 * @param accent of the page, or its ink where the accent is too faint.
 * @param ground behind the chart.
 */
export function paintsOf(shape: ChartShape, count: number, accent: Rgb, ground: Rgb): Paint[] {
  return Array.from({length: count}, (_, at) =>
    shape === 'diverging' ? around(at, count) : paint(mix(accent, ground, count > 1 ? at / (count - 1) : 0)),
  )
}

function around(at: number, count: number): Paint {
  const half = Math.floor(count / 2)
  if (count % 2 === 1 && at === half) return paint(middle)
  const isBelow = at < half
  const step = isBelow ? at : at - (count - half)
  const [from, to] = isBelow ? below : above
  const part = half > 1 ? step / (half - 1) : isBelow ? 0 : 1
  return {...paint(between(from, to, part)), isHatched: isBelow}
}

/** From the accent itself to its palest. @param part 0 to 1. */
const mix = (accent: Rgb, ground: Rgb, part: number): Rgb => between(accent, ground, part * (1 - PALEST))

const between = (from: Rgb, to: Rgb, part: number): Rgb => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
]

const paint = (colour: Rgb): Paint => ({
  fill: writeHex(colour),
  words: wordsOn(luminanceOf(colour)),
  isHatched: false,
})
