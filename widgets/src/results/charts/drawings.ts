import {adopt} from '../../kit/css.ts'
import type {Companion, DrawnElement} from '../../kit/drawn-element.ts'
import type {ChartPlan} from './chart.ts'
import {chartStyles} from './chart.styles.ts'
import type {Drawing} from './draw-chart.ts'

const known = new WeakMap<DrawnElement, Drawings>()

/** The charts of an element, which are drawn whenever it is. */
export function drawingsOf(host: DrawnElement): Drawings {
  const drawings = known.get(host) ?? new Drawings(host)
  known.set(host, drawings)
  return drawings
}

/** Draws the charts that are on the page, anew when their numbers or colours change. Their code is fetched with the first. */
class Drawings implements Companion {
  readonly #host: DrawnElement
  readonly #plans = new Map<string, {plan: ChartPlan; isRtl: boolean}>()
  readonly #drawn = new Map<HTMLCanvasElement, {drawing: Drawing; as: string}>()

  constructor(host: DrawnElement) {
    this.#host = host
    host.addController(this)
    adopt(host.renderRoot, [chartStyles])
  }

  /** What the canvas of its name shows. */
  learn(plan: ChartPlan, isRtl: boolean): void {
    this.#plans.set(plan.id, {plan, isRtl})
  }

  hostUpdated(): void {
    const canvases = [...this.#host.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')]
    for (const [canvas, {drawing}] of this.#drawn) {
      if (canvases.includes(canvas)) continue
      drawing.remove()
      this.#drawn.delete(canvas)
    }
    if (canvases.length > 0) void this.#draw(canvases)
  }

  hostDisconnected(): void {
    for (const {drawing} of this.#drawn.values()) drawing.remove()
    this.#drawn.clear()
  }

  async #draw(canvases: readonly HTMLCanvasElement[]): Promise<void> {
    const {drawChart} = await import('./draw-chart.ts')
    for (const canvas of canvases) {
      const learned = this.#plans.get(canvas.dataset['chart'] ?? '')
      if (!learned || !canvas.isConnected) continue
      const {color, backgroundColor, outlineColor} = getComputedStyle(canvas)
      const as = JSON.stringify([learned, color, backgroundColor, outlineColor])
      const before = this.#drawn.get(canvas)
      if (before?.as === as) continue
      before?.drawing.remove()
      const drawing = drawChart(canvas, learned.plan, learned.isRtl)
      this.#drawn.set(canvas, {drawing, as})
      this.#colour(learned.plan.id, drawing)
    }
  }

  /** Gives the legend the colours of the chart. */
  #colour(id: string, {paints}: Drawing): void {
    const legends = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-legend]')]
    const swatches = legends.find(({dataset}) => dataset['legend'] === id)?.querySelectorAll('i') ?? []
    for (const [at, swatch] of [...swatches].entries()) {
      swatch.style.backgroundColor = paints[at]?.fill ?? ''
      swatch.classList.toggle('hatched', paints[at]?.isHatched ?? false)
    }
  }
}
