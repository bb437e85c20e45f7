/** Whether the event loop runs freely: a server that stands still answers nobody, however healthy its store. */
export interface Pulse {
  /** False for some seconds after the event loop stood still. */
  isSteady: () => boolean
  stop: () => void
}

/** Milliseconds between two beats. */
const beat = 250
/** A beat that is this late means that the event loop stood still. */
const late = 1_000
/** How long that is remembered. */
const remembered = 5_000

/** @param monotonic milliseconds that never go backwards, from any beginning. */
export function feelPulse(monotonic: () => number): Pulse {
  let last = monotonic()
  let stoodStill = -Infinity

  function feel() {
    const moment = monotonic()
    if (moment - last > beat + late) stoodStill = moment
    last = moment
  }

  const timer = setInterval(feel, beat)
  timer.unref()
  return {
    isSteady: () => {
      feel()
      return monotonic() - stoodStill > remembered
    },
    stop: () => clearInterval(timer),
  }
}
