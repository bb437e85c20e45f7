/** Milliseconds for which each month is shown. */
const PAUSE = 700

/** Moves the slider on by itself, month by month, until its end. */
export class Player {
  readonly #step: () => boolean
  readonly #end: () => void
  #timer: ReturnType<typeof setInterval> | undefined

  /** @param step shows the next month; false at the end. @param end called there. */
  constructor(step: () => boolean, end: () => void) {
    this.#step = step
    this.#end = end
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined
  }

  play(): void {
    this.stop()
    this.#timer = setInterval(() => {
      if (this.#step()) return
      this.stop()
      this.#end()
    }, PAUSE)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
