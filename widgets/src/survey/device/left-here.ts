/** What one activity has left on this device and in this page, and how it goes away. */
import {outbox} from '@saha/client/this-browser'
import {forgetDraft, forgetSent, hasSent, isDraftOnDevice} from '../draft.ts'
import type {Journey} from '../journey.ts'

/** What may lie here, in the order in which it is told. */
export type Trace = 'entered' | 'draft' | 'unsent' | 'mark'

export function tracesOf({address, entries, server}: Journey): Trace[] {
  const lies: Readonly<Record<Trace, boolean>> = {
    entered: Object.keys(entries).length > 0,
    draft: isDraftOnDevice(address),
    unsent: outbox.findAll(server, address).length > 0,
    mark: hasSent(address),
  }
  return (Object.keys(lies) as Trace[]).filter((trace) => lies[trace])
}

/**
 * Removes what was entered, the draft and the mark; an answer that waits only when asked.
 *
 * @returns what was there and is gone.
 */
export function clearTraces(journey: Journey, isUnsentToo: boolean): Trace[] {
  const {address, server, activity, phase} = journey
  const before = tracesOf(journey)
  if (isUnsentToo) for (const {unsent} of outbox.findAll(server, address)) outbox.forget(unsent.body.key)
  forgetDraft(address)
  forgetSent(address)
  // The form behind answers that go on waiting comes back if they are refused.
  const goesOn = !isUnsentToo && (phase.is === 'waiting' || phase.is === 'sending')
  if (!goesOn && activity?.state === 'open') journey.startAnew()
  const after = tracesOf(journey)
  return before.filter((trace) => !after.includes(trace))
}
