import type {Bounds} from '@saha/contract'
import {adopt} from '../../kit/css.ts'
import type {Companion, DrawnElement} from '../../kit/drawn-element.ts'
import type {Mapped} from './mapped.ts'

const known = new WeakMap<DrawnElement, Maps>()

/** The maps of an element, which are drawn whenever it is. */
export function mapsOf(host: DrawnElement): Maps {
  const maps = known.get(host) ?? new Maps(host)
  known.set(host, maps)
  return maps
}

/** Draws the maps of places. Their code is fetched with the first one, after the tables are there. */
class Maps implements Companion {
  readonly #host: DrawnElement
  readonly #known = new Map<string, Mapped>()
  #isStyled = false

  constructor(host: DrawnElement) {
    this.#host = host
    host.addController(this)
  }

  learn(mapped: Mapped): void {
    this.#known.set(mapped.question.id, mapped)
  }

  hostUpdated(): void {
    const maps = [...this.#host.renderRoot.querySelectorAll<SVGSVGElement>('svg.squares')]
    for (const svg of maps) {
      const {question} = this.#known.get(svg.dataset['question'] ?? '') ?? {}
      if (question?.bounds) keepSpace(svg, question.bounds)
    }
    if (maps.length > 0) void this.#draw(maps)
  }

  async #draw(maps: readonly SVGSVGElement[]): Promise<void> {
    const {drawSquares, squaresStyles} = await import('./draw-squares.ts')
    if (!this.#isStyled) adopt(this.#host.renderRoot, squaresStyles)
    this.#isStyled = true
    for (const svg of maps) {
      const mapped = this.#known.get(svg.dataset['question'] ?? '')
      if (mapped && svg.isConnected) drawSquares(svg, mapped, () => this.#host.requestUpdate())
    }
  }
}

/** So that nothing below moves when the map arrives. */
function keepSpace(svg: SVGSVGElement, {west, south, east, north}: Bounds): void {
  const narrowing = Math.cos(((south + north) * Math.PI) / 360)
  const ratio = ((east - west) * narrowing) / (north - south)
  svg.parentElement?.style.setProperty('aspect-ratio', ratio.toFixed(4))
}
