import type {LitElement, ReactiveController} from 'lit'

/** Whether an element has less room than a number of rems: a phone, a side column, a page enlarged to 400 %. */
export class Width implements ReactiveController {
  isNarrow = false

  private readonly host: LitElement
  private readonly rems: number
  private readonly observer = new ResizeObserver(() => this.measure())

  constructor(host: LitElement, rems: number) {
    this.host = host
    this.rems = rems
    host.addController(this)
  }

  hostConnected(): void {
    this.observer.observe(this.host)
    this.measure()
  }

  hostDisconnected(): void {
    this.observer.disconnect()
  }

  private measure(): void {
    const width = this.host.clientWidth
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    // Without a width it is hidden, and nobody reads.
    if (width === 0 || width < this.rems * rem === this.isNarrow) return
    this.isNarrow = !this.isNarrow
    this.host.requestUpdate()
  }
}
