import type {Companion, DrawnElement} from './drawn-element.ts'

/** Whether an element has less room than a number of rems: a phone, a side column, a page enlarged to 400 %. */
export class Width implements Companion {
  isNarrow = false

  readonly #host: DrawnElement
  readonly #rems: number
  readonly #observer: ResizeObserver

  constructor(host: DrawnElement, rems: number) {
    this.#host = host
    this.#rems = rems
    host.addController(this)
    // Drawing waits for the next frame: within this one it would make the observer complain.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()))
  }

  hostConnected(): void {
    this.#measure()
    this.#observer.observe(this.#host)
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
  }

  #measure(): void {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const width = this.#host.clientWidth
    // Without a width it is hidden, and nobody reads.
    if (width === 0 || width < this.#rems * rem === this.isNarrow) return
    this.isNarrow = !this.isNarrow
    this.#host.requestUpdate()
  }
}
