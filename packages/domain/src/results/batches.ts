/** Responses that are not published yet, by how they stand. */
export interface Batches {
  /** In the batch that fills now. */
  open: number
  /** In full batches that wait. */
  waiting: number
  /** Published once, and changed or withdrawn since. */
  moved: number
}

/** What to do with the batches of an activity. */
export interface BatchStep {
  /** Which of them become part of the published counts now. */
  publish: readonly (keyof Batches)[]
  /** Whether the open batch is full: it waits from now on, and another one opens. */
  seal: boolean
}

/**
 * Decides when results are published. What is sent gathers in the open batch. A full batch is sealed and waits; it is
 * published when the next one is full, so that the last, smaller batch can join it when the activity closes: everybody
 * is counted in the end. What is changed or withdrawn after it was published gathers apart: it takes from counts what
 * only few others take from, and among answers that are only added it would stand out. It is published once as many
 * have gathered. So two snapshots of an open activity always differ by at least `smallest` people. When it closes, whatever
 * is left is published, however little: the counts before were rounded down, so that nobody can tell the rest from them.
 *
 * @param smallest fewest people between two snapshots of an open activity (at least 1).
 */
export function nextStep({
  open,
  waiting,
  moved,
  isClosed,
  smallest,
}: Batches & {isClosed: boolean; smallest: number}): BatchStep {
  if (isClosed) return {publish: ['open', 'waiting', 'moved'], seal: false}
  const seal = open >= smallest
  // Batches wait together when people have withdrawn from one of them before it was published.
  const publish = [
    ...(seal && waiting >= smallest ? ['waiting' as const] : []),
    ...(moved >= smallest ? ['moved' as const] : []),
  ]
  return {publish, seal}
}
