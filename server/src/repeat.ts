/** Work that is done again and again. */
export interface Repeated {
  start: () => void
  /** Resolves once the work is not running any more. */
  stop: () => Promise<void>
}

/**
 * Does some work, waits, and does it again; never twice at once.
 *
 * @param pause milliseconds between the end of one turn and the beginning of the next.
 * @param onError told of a turn that failed; the next one comes all the same.
 */
export function repeat(
  work: () => Promise<void>,
  pause: number,
  onError: (error: unknown) => void,
): Repeated {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  function turn() {
    running = work()
      .catch(onError)
      .then(() => {
        // Stopped meanwhile.
        if (timer) timer = setTimeout(turn, pause)
      })
  }

  return {
    start: () => {
      timer ??= setTimeout(turn, 0)
    },
    stop: async () => {
      clearTimeout(timer)
      timer = undefined
      await running
    },
  }
}

/** Several kinds of work that begin and end together. */
export function together(all: readonly Repeated[]): Repeated {
  return {
    start: () => all.forEach((one) => one.start()),
    stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
  }
}
