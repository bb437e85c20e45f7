/** The only file that knows Chart.js: fetched when a chart is asked for. */
import {BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip, type Plugin} from 'chart.js'
import {isolate} from '@saha/i18n/isolate'
import {channelsOf} from '../../kit/accent.ts'
import {absenceOf, segmentsOf, type ChartPlan, type Segment} from './chart.ts'
import {hatch} from './hatch.ts'
import {linesOf} from './lines.ts'
import {paintsOf, type Paint} from './palette.ts'
import {wordsOnBars} from './words-on-bars.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

export interface Drawing {
  /** Of the series, for a legend. */
  paints: readonly Paint[]
  remove(): void
}

/** Of the width, for the answers beside lying bars. */
const LABELS = 0.4
/** What a label has at least, in pixels. */
const LEAST = 64
/** Between a label and its bar, in pixels: the mark on the axis and what surrounds it. */
const BESIDE = 12
/** For the words beyond the end of a bar, in pixels. */
const BEYOND = 72
/** Size of letters and height of a line, in pixels. */
const SIZE = 14
const LINE = 17

/** Draws bars in reading direction. What cannot be told has no bar, and says so in its label. */
export function drawChart(canvas: HTMLCanvasElement, plan: ChartPlan, isRtl: boolean): Drawing {
  const {color, fontFamily, backgroundColor, outlineColor} = getComputedStyle(canvas)
  const {shape, rows, series} = plan
  const isUpright = shape === 'columns'
  const paints = paintsOf(shape, series.length, channelsOf(outlineColor), channelsOf(backgroundColor))
  const place = canvas.parentElement
  const width = place?.clientWidth ?? 0
  const room = Math.max(LEAST, isUpright ? width / rows.length : roomBeside(shape, width))
  const widthOf = measureIn(canvas, `${SIZE}px ${fontFamily}`)
  const labels = rows.map((row) => {
    const absence = absenceOf(row)
    return linesOf(absence ? `${row.label} (${absence})` : row.label, (line) => widthOf(line) <= room)
  })
  const most = Math.max(1, ...labels.map((lines) => lines.length))
  const perRow = Math.max(most * LINE + 10, shape === 'groups' ? series.length * 20 + 16 : 44)
  place?.style.setProperty('block-size', isUpright ? '17rem' : `${rows.length * perRow + 16}px`)
  const segments = segmentsOf(plan)
  const cells = series.map((_, at) => {
    const own = new Map(segments.filter((one) => one.series === at).map((one) => [one.row, one]))
    return rows.map((_row, row) => own.get(row))
  })
  const ground: Plugin<'bar'> = {
    id: 'ground',
    // A copied picture has no page behind it.
    beforeDraw: ({ctx, width: across, height}) => {
      ctx.save()
      ctx.fillStyle = backgroundColor
      ctx.fillRect(0, 0, across, height)
      ctx.restore()
    },
  }
  const length = {
    display: false,
    ...(shape === 'parts' ? {min: 0, max: 1} : {}),
    ...(shape === 'diverging' ? spanOf(segments) : {}),
    beginAtZero: true,
  }
  const names = {
    ticks: {color, font: {family: fontFamily, size: SIZE}, autoSkip: false, maxRotation: 0},
    grid: {display: false},
    border: {color},
  }
  const chart = new Chart(canvas, {
    type: 'bar',
    plugins: [ground, wordsOnBars({shape, cells, paints, color, isRtl, font: `${SIZE}px ${fontFamily}`})],
    data: {
      labels,
      datasets: series.map((label, at) => ({
        label,
        data: (cells[at] ?? []).map((cell) => (cell ? [cell.from, cell.to] : null)),
        backgroundColor: paints[at]?.isHatched ? hatch(paints[at], canvas) : (paints[at]?.fill ?? ''),
        borderColor: backgroundColor,
        borderWidth: series.length > 1 ? 1 : 0,
        borderRadius: series.length > 1 ? 0 : 3,
        borderSkipped: false as const,
        grouped: shape === 'groups',
        categoryPercentage: 0.8,
        barPercentage: isUpright ? 1 : 0.9,
      })),
    },
    options: {
      indexAxis: isUpright ? 'x' : 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: {padding: paddingOf(shape, isRtl)},
      color,
      font: {family: fontFamily},
      scales: isUpright
        ? {x: {...names, reverse: isRtl}, y: {...length, position: isRtl ? 'right' : 'left'}}
        : {x: {...length, reverse: isRtl}, y: {...names, position: isRtl ? 'right' : 'left'}},
      plugins: {
        tooltip: {
          rtl: isRtl,
          textDirection: isRtl ? 'rtl' : 'ltr',
          titleFont: {family: fontFamily},
          bodyFont: {family: fontFamily},
          displayColors: false,
          callbacks: {
            label: ({datasetIndex, dataIndex}) =>
              [series[datasetIndex], cells[datasetIndex]?.[dataIndex]?.words]
                .filter(Boolean)
                .map((words) => isolate(words ?? ''))
                .join(' '),
          },
        },
      },
    },
  })
  return {paints, remove: () => chart.destroy()}
}

/** @returns the width of words in a typeface, in pixels. */
function measureIn(canvas: HTMLCanvasElement, font: string): (words: string) => number {
  const context = canvas.getContext('2d')
  if (!context) return () => 0
  context.font = font
  return (words) => context.measureText(words).width
}

/** Room for the answers beside lying bars, in pixels. Chart.js gives them no more than half of what words leave. */
function roomBeside(shape: ChartPlan['shape'], width: number): number {
  const beyond = shape === 'bars' || shape === 'groups' ? BEYOND : 0
  return Math.min(width * LABELS, (width - beyond) / 2 - BESIDE)
}

/** Room for the words beyond the end of a bar, in pixels. */
function paddingOf(shape: ChartPlan['shape'], isRtl: boolean) {
  if (shape === 'columns') return {top: 24}
  return shape === 'bars' || shape === 'groups' ? {[isRtl ? 'left' : 'right']: BEYOND} : {}
}

/** As far on one side of the middle as on the other. */
function spanOf(segments: readonly Segment[]): {min: number; max: number} {
  const furthest = Math.max(...segments.flatMap(({from, to}) => [Math.abs(from), Math.abs(to)]))
  return {min: -furthest, max: furthest}
}
