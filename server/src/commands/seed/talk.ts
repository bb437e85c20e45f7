/** What people of the made-up town say to each other under the pages of its site: demo/threads.json. */
import type {HideReason, Side, Text} from '@saha/contract'

/** What somebody says, with what others answer. */
export interface Remark {
  /** Absent for an office. */
  name?: string
  text: string
  /** Hours after the first remark of its thread. */
  hour: number
  side?: Side
  /** How many browsers support it, and object to it. */
  supports?: number
  objections?: number
  /** In a thread with opinions: what each camp of the town says to it, `+`, `-` or `0` for those who pass. */
  camps?: string
  /** An answer by the municipality, in the name of this office. */
  office?: Text
  pinned?: true
  /** A moderator hides it, once all who answer have answered. */
  hidden?: HideReason
  /** Advertising, which is to be caught: nobody helps. */
  isSpam?: true
  replies?: readonly Remark[]
}

/** What is done in a thread at an hour, in that order. */
export interface Event {
  is: 'said' | 'looked-at' | 'hidden'
  remark: Remark
  parent: Remark | undefined
  hour: number
}

/** Hours after which somebody looks at what waits, and at what was reported. */
const patience = 1

/** A remark with all that is answered to it, from the top of its thread down. */
export function remarksIn(
  remarks: readonly Remark[],
  parent?: Remark,
): {remark: Remark; parent: Remark | undefined}[] {
  return remarks.flatMap((remark) => [{remark, parent}, ...remarksIn(remark.replies ?? [], remark)])
}

/**
 * What happens in a thread, hour by hour.
 *
 * @param allWait whether somebody has to look at everything before it is published.
 */
export function eventsOf(remarks: readonly Remark[], allWait: boolean): Event[] {
  const events = remarksIn(remarks).flatMap(({remark, parent}): Event[] => {
    const {hour, office, hidden} = remark
    const last = Math.max(...remarksIn([remark]).map((one) => one.remark.hour))
    return [
      {is: 'said', remark, parent, hour},
      ...(allWait && !office ? [{is: 'looked-at' as const, remark, parent, hour: hour + patience}] : []),
      ...(hidden ? [{is: 'hidden' as const, remark, parent, hour: last + patience}] : []),
    ]
  })
  return events.toSorted((a, b) => a.hour - b.hour)
}
