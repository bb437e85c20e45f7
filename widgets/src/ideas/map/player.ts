/** Milliseconds for which each month is shown. */
const PAUSE = 700

/** Moves the slider on by itself, month by month, until its end. */
export class Player {
  readonly #step: () => boolean
  #timer: ReturnType<typeof setInterval> | undefined

  /** @param step shows the next month. @returns false at the end. */
  constructor(step: () => boolean) {
    this.#step = step
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined
  }

  play(): void {
    this.stop()
    this.#timer = setInterval(() => {
      if (!this.#step()) this.stop()
    }, PAUSE)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
