import type {Companion, DrawnElement} from './drawn-element.ts'

/** Whether an element has less room than a number of rems: a phone, a side column, a page enlarged to 400 %. */
export class Width implements Companion {
  isNarrow = false

  private readonly host: DrawnElement
  private readonly observer: ResizeObserver

  constructor(host: DrawnElement, rems: number) {
    this.host = host
    host.addController(this)
    this.observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const width = host.clientWidth
      // Without a width it is hidden, and nobody reads.
      if (width === 0 || width < rems * rem === this.isNarrow) return
      this.isNarrow = !this.isNarrow
      // In the next frame: drawing within this one would make the observer complain.
      requestAnimationFrame(() => host.requestUpdate())
    })
  }

  hostConnected(): void {
    this.observer.observe(this.host)
  }

  hostDisconnected(): void {
    this.observer.disconnect()
  }
}
