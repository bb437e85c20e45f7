import type {BarElement, Plugin} from 'chart.js'
import type {ChartShape, Segment} from './chart.ts'
import type {Paint} from './palette.ts'

interface Words {
  shape: ChartShape
  /** By series and row; `undefined` where nothing is drawn. */
  cells: readonly (readonly (Segment | undefined)[])[]
  paints: readonly Paint[]
  color: string
  isRtl: boolean
  font: string
}

/** Between words and the end of a bar, and least on each side of words within one, in pixels. */
const GAP = 6
const MARGIN = 3

/** Says what each bar stands for: beyond its end, above it, or within each part that has room. */
export function wordsOnBars({shape, cells, paints, color, isRtl, font}: Words): Plugin<'bar'> {
  return {
    id: 'words',
    afterDatasetsDraw: (chart) => {
      const {ctx} = chart
      ctx.save()
      ctx.font = font
      ctx.direction = isRtl ? 'rtl' : 'ltr'
      ctx.textBaseline = 'middle'
      for (const [series, own] of cells.entries())
        for (const [row, cell] of own.entries()) {
          const bar = chart.getDatasetMeta(series).data[row] as BarElement | undefined
          if (bar && cell) say(ctx, bar, cell.words, paints[series])
        }
      ctx.restore()
    },
  }

  function say(
    ctx: CanvasRenderingContext2D,
    bar: BarElement,
    words: string,
    paint: Paint | undefined,
  ): void {
    const {x, y, base} = bar.getProps(['x', 'y', 'base'], true)
    if (x === null || y === null) return
    ctx.fillStyle = color
    if (shape === 'columns') {
      ctx.textAlign = 'center'
      ctx.fillText(words, x, y - GAP * 2)
    } else if (shape === 'bars' || shape === 'groups') {
      ctx.textAlign = isRtl ? 'right' : 'left'
      ctx.fillText(words, x + (isRtl ? -GAP : GAP), y)
    } else if (Math.abs(x - base) >= ctx.measureText(words).width + MARGIN * 2) {
      ctx.fillStyle = paint?.words ?? color
      ctx.textAlign = 'center'
      ctx.fillText(words, (x + base) / 2, y)
    }
  }
}
