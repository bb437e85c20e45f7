/** What to do with the batches of an activity. */
export type BatchStep = 'wait' | 'seal' | 'publish-all'

/**
 * Decides when results are published. Contributions gather in the open batch. A full batch is sealed and waits; it is
 * published when the next one is full, so that two snapshots always differ by at least `smallest` changes, and the
 * last, smaller batch can join the waiting one when the activity closes: everybody is counted in the end.
 *
 * @param batches `open`: changes in the open batch; `waiting`: changes in the sealed, unpublished one, 0 if none;
 *   `smallest`: fewest changes between two snapshots (at least 1).
 * @returns `seal`: publish the waiting batch if there is one, and seal the open one; `publish-all`: publish both.
 */
export function nextStep(batches: {
  open: number
  waiting: number
  isClosed: boolean
  smallest: number
}): BatchStep {
  const {open, waiting, isClosed, smallest} = batches
  if (isClosed) return waiting > 0 || open >= smallest ? 'publish-all' : 'wait'
  return open >= smallest ? 'seal' : 'wait'
}
