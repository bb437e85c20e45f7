/** The only file that knows Chart.js: fetched when a chart is asked for. */
import {BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip, type Plugin} from 'chart.js'
import {percentIn} from '@saha/i18n/amounts'
import {isolate} from '@saha/i18n/isolate'
import type {Row} from './rows.ts'
import type {ResultsView} from './view.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

export interface Drawing {
  remove(): void
}

/** Most characters of a label on one line of the axis. */
const LINE = 28

/** Draws horizontal bars in reading direction. Withheld counts have no bar, and say so. */
export function drawChart(
  canvas: HTMLCanvasElement,
  rows: readonly Row[],
  {reader, terms}: ResultsView,
): Drawing {
  const isRtl = reader.direction === 'rtl'
  const {color, fontFamily, backgroundColor, outlineColor} = getComputedStyle(canvas)
  const ground: Plugin<'bar'> = {
    id: 'ground',
    // A saved picture has no page behind it.
    beforeDraw: ({ctx, width, height}) => {
      ctx.save()
      ctx.fillStyle = backgroundColor
      ctx.fillRect(0, 0, width, height)
      ctx.restore()
    },
  }
  canvas.parentElement?.style.setProperty('block-size', `${rows.length * 2.75 + 3}rem`)
  const chart = new Chart(canvas, {
    type: 'bar',
    plugins: [ground],
    data: {
      labels: rows.map((row) =>
        linesOf(valueOf(row) === null ? `${row.plain} (${terms.results.withheld})` : row.plain),
      ),
      datasets: [
        {data: rows.map((row) => valueOf(row) ?? 0), backgroundColor: outlineColor, borderRadius: 4},
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      locale: reader.say.locale,
      color,
      font: {family: fontFamily},
      scales: {
        x: {
          reverse: isRtl,
          beginAtZero: true,
          ticks: {
            color,
            precision: 0,
            font: {family: fontFamily},
            callback: (value) => reader.say.number(Number(value)),
          },
          grid: {color: `color-mix(in srgb, ${color} 18%, transparent)`},
        },
        y: {
          position: isRtl ? 'right' : 'left',
          ticks: {color, font: {family: fontFamily, size: 14}},
          grid: {display: false},
        },
      },
      plugins: {
        tooltip: {
          rtl: isRtl,
          textDirection: reader.direction,
          titleFont: {family: fontFamily},
          bodyFont: {family: fontFamily},
          displayColors: false,
          callbacks: {label: ({dataIndex}) => figuresOf(rows[dataIndex])},
        },
      },
    },
  })
  return {remove: () => chart.destroy()}

  function figuresOf(row: Row | undefined): string {
    const value = row && valueOf(row)
    if (!row || value === null || value === undefined) return terms.results.withheld
    const share = row.share === null ? '' : ` (${percentIn(reader.say.locale, row.share)})`
    return isolate(reader.say.number(value) + share)
  }
}

/** What the bar stands for: people, or what they gave on average. */
function valueOf({count, mean}: Row): number | null {
  return mean === undefined ? count : mean
}

/** Long answers on several lines, so that the bars keep their room. */
function linesOf(words: string): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
