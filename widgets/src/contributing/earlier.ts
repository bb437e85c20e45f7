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

export function keepEarlier({kept, view}: Keeping, receipt: string): void {
  kept.write(nameAt(view), receipt)
}

export function forgetEarlier({kept, view}: Keeping): void {
  kept.remove(nameAt(view))
}

const nameAt = ({server, activity}: ContributingView) => `saha-earlier:${server} ${activity.municipality.id}`
