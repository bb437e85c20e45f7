import type {Keeping} from './keeping.ts'
import type {ContributingView} from './view.ts'

/**
 * The receipt of an earlier comment or idea to the same municipality that was published: its author is no stranger there.
 * Remembered on the device, sent along with the next one, and stored nowhere else.
 */
export function readEarlier({kept, view}: Keeping): string | undefined {
  const earlier = kept.read(nameAt(view))
  return typeof earlier === 'string' ? earlier : undefined
}

/** Of several, the first one: it is the one that readers have seen for the longest. */
export function keepEarlier(keeping: Keeping, receipt: string): void {
  if (readEarlier(keeping) === undefined) keeping.kept.write(nameAt(keeping.view), receipt)
}

/** It is not published any more: the next one that is takes its place. */
export function dropEarlier(keeping: Keeping, receipt: string): void {
  if (readEarlier(keeping) === receipt) forgetEarlier(keeping)
}

export function forgetEarlier({kept, view}: Keeping): void {
  kept.remove(nameAt(view))
}

const nameAt = ({server, activity}: ContributingView) => `saha-earlier:${server} ${activity.municipality.id}`
