import type {Desk} from './desk.ts'

/**
 * The receipt of an earlier comment to the same municipality that was published: its author is no stranger there.
 * Remembered on the device, sent along with the next comment, and stored nowhere else.
 */
export function readEarlier({kept, view}: Desk): string | undefined {
  const earlier = kept.read(nameAt(view))
  return typeof earlier === 'string' ? earlier : undefined
}

export function keepEarlier({kept, view}: Desk, receipt: string): void {
  kept.write(nameAt(view), receipt)
}

export function forgetEarlier({kept, view}: Desk): void {
  kept.remove(nameAt(view))
}

const nameAt = ({server, activity}: Desk['view']) => `saha-earlier:${server} ${activity.municipality.id}`
