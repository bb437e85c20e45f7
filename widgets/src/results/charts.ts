import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import type {Companion, DrawnElement} from '../kit/drawn-element.ts'
import type {Drawing} from './draw-chart.ts'
import {rowsOf} from './rows.ts'
import type {ResultsView} from './view.ts'

/** Draws the charts that are asked for. Their code is fetched with the first one. */
export class Charts implements Companion {
  readonly #host: DrawnElement
  readonly #drawings = new Map<HTMLCanvasElement, Drawing>()
  readonly #known = new Map<
    string,
    {view: ResultsView; question: AnswerableQuestion; result: QuestionResult}
  >()

  constructor(host: DrawnElement) {
    this.#host = host
    host.addController(this)
  }

  /** What the chart of a question would show. */
  learn(view: ResultsView, question: AnswerableQuestion, result: QuestionResult): void {
    this.#known.set(question.id, {view, question, result})
  }

  hostUpdated(): void {
    const canvases = [...this.#host.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-question]')]
    for (const [canvas, drawing] of this.#drawings) {
      if (canvases.includes(canvas)) continue
      drawing.remove()
      this.#drawings.delete(canvas)
    }
    if (canvases.length > 0) void this.#draw(canvases)
  }

  hostDisconnected(): void {
    for (const drawing of this.#drawings.values()) drawing.remove()
    this.#drawings.clear()
  }

  async #draw(canvases: readonly HTMLCanvasElement[]): Promise<void> {
    const {drawChart} = await import('./draw-chart.ts')
    for (const canvas of canvases) {
      const known = this.#known.get(canvas.dataset.question ?? '')
      if (!known || !canvas.isConnected) continue
      const {view, question, result} = known
      const rows = rowsOf(view, question, result)
      this.#drawings.get(canvas)?.remove()
      this.#drawings.set(canvas, drawChart(canvas, rows, view))
    }
  }
}
