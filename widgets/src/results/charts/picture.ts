/** A chart as a picture to take away: title, bars, numbers, and beneath them what the numbers rest on. */
import {isolate} from '@saha/i18n/isolate'
import {absenceOf, segmentsOf, type ChartPlan, type Segment} from './chart.ts'
import {linesOf} from './lines.ts'
import type {Paint} from './palette.ts'

/** Along the lines of writing, from where they begin: on the right in Arabic. In pixels. */
export type Shape =
  | {is: 'bar'; x: number; y: number; width: number; height: number; paint: Paint}
  | {
      is: 'words'
      x: number
      y: number
      words: string
      size: number
      isBold: boolean
      fill: string
      at: 'start' | 'middle'
    }
  | {is: 'line'; x: number; y: number; height: number; fill: string}

export interface Picture {
  width: number
  height: number
  shapes: readonly Shape[]
}

/** What stands around the chart. */
export interface Frame {
  /** Date and number of people. */
  under: string
  /** What the chart says, how sure it is, and where it comes from: a paragraph each. */
  notes: readonly string[]
  paints: readonly Paint[]
  ink: string
  muted: string
}

/** Width of words in pixels. */
export type Measure = (words: string, size: number, isBold: boolean) => number

const WIDTH = 840
const MARGIN = 32
const TITLE = 22
const WORDS = 15
const SMALL = 12.5
const BAR = 24
const GAP = 6
/** Width of the answers, and room beyond the longest bar. */
const LABELS = 260
const BEYOND = 150

export function composePicture(plan: ChartPlan, frame: Frame, measure: Measure): Picture {
  const shapes: Shape[] = []
  let y = MARGIN
  const write = (
    words: string,
    size: number,
    look: {isBold?: boolean; fill?: string; x?: number; width?: number} = {},
  ) => {
    const {isBold = false, fill = frame.ink, x = MARGIN, width = WIDTH - MARGIN * 2} = look
    for (const line of linesOf(words, (longer) => measure(longer, size, isBold) <= width)) {
      y += size * 1.4
      shapes.push({is: 'words', x, y: y - size * 0.35, words: line, size, isBold, fill, at: 'start'})
    }
  }
  write(plan.title, TITLE, {isBold: true})
  write(frame.under, WORDS, {fill: frame.muted})
  y += MARGIN / 2
  y = drawLegend(plan, frame, measure, shapes, y)
  y = drawRows(plan, frame, measure, shapes, y)
  y += MARGIN / 2
  for (const note of frame.notes) {
    write(note, SMALL, {fill: frame.muted})
    y += 4
  }
  return {width: WIDTH, height: Math.ceil(y + MARGIN), shapes}
}

function drawLegend(
  {series}: ChartPlan,
  {paints, ink}: Frame,
  measure: Measure,
  shapes: Shape[],
  top: number,
): number {
  if (series.length < 2) return top
  let [x, y] = [MARGIN, top]
  for (const [at, words] of series.entries()) {
    const width = 20 + measure(words, WORDS, false) + 24
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + 24]
    const paint = paints[at]
    if (paint) shapes.push({is: 'bar', x, y: y + 3, width: 14, height: 14, paint})
    shapes.push({
      is: 'words',
      x: x + 20,
      y: y + 15,
      words,
      size: WORDS,
      isBold: false,
      fill: ink,
      at: 'start',
    })
    x += width
  }
  return y + 24 + MARGIN / 2
}

function drawRows(plan: ChartPlan, frame: Frame, measure: Measure, shapes: Shape[], top: number): number {
  const {rows, shape, series} = plan
  const segments = segmentsOf(plan)
  const start = MARGIN + LABELS + GAP * 2
  const room = WIDTH - MARGIN - start - (shape === 'parts' || shape === 'diverging' ? 0 : BEYOND)
  const isAround = shape === 'diverging'
  const whole = shape === 'parts' ? 1 : Math.max(0.0001, ...segments.flatMap(({from, to}) => [-from, to]))
  const placeOf = (value: number) => start + room * (isAround ? (value / whole + 1) / 2 : value / whole)
  const perRow = shape === 'groups' ? series.length : 1
  let y = top
  for (const [row, one] of rows.entries()) {
    const {label} = one
    const lines = linesOf(label, (longer) => measure(longer, WORDS, false) <= LABELS)
    const height = Math.max(lines.length * WORDS * 1.3, perRow * (BAR + 2))
    for (const [at, words] of lines.entries())
      shapes.push({
        is: 'words',
        x: MARGIN,
        y: y + WORDS * 1.15 + at * WORDS * 1.3,
        words,
        size: WORDS,
        isBold: false,
        fill: frame.ink,
        at: 'start',
      })
    const own = segments.filter((part) => part.row === row)
    for (const part of own)
      drawSegment(part, y + (perRow > 1 ? part.series * (BAR + 2) : 0), {
        from: placeOf(part.from),
        to: placeOf(part.to),
        isWithin: shape === 'parts' || shape === 'diverging',
        frame,
        measure,
        shapes,
      })
    const absence = absenceOf(one)
    if (absence)
      shapes.push({
        is: 'words',
        x: start,
        y: y + WORDS * 1.15,
        words: absence,
        size: WORDS,
        isBold: false,
        fill: frame.muted,
        at: 'start',
      })
    y += height + GAP * 2
  }
  shapes.push({is: 'line', x: placeOf(0), y: top - GAP, height: y - top, fill: frame.muted})
  return y
}

/** A part of a bar, and its words: within it where it is one of several, else beyond its end. */
function drawSegment(
  {series, words, range}: Segment,
  y: number,
  at: {from: number; to: number; isWithin: boolean; frame: Frame; measure: Measure; shapes: Shape[]},
): void {
  const {from, to, isWithin, frame, measure, shapes} = at
  const paint = frame.paints[series]
  if (!paint) return
  const width = to - from
  shapes.push({is: 'bar', x: from, y, width: Math.max(0, width - (isWithin ? 1 : 0)), height: BAR, paint})
  const baseline = y + BAR * 0.7
  const common = {is: 'words' as const, y: baseline, words, size: WORDS, isBold: false}
  if (!isWithin)
    shapes.push({
      ...common,
      words: range ? `${words} (${isolate(range)})` : words,
      x: to + GAP,
      fill: frame.ink,
      at: 'start',
    })
  else if (measure(words, WORDS, false) + GAP <= width)
    shapes.push({...common, x: from + width / 2, fill: paint.words, at: 'middle'})
}
