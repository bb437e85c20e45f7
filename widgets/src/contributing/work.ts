import type {NewComment, NewIdea, NewRegistration} from '@saha/contract'
import {outbox} from '@saha/client/this-browser'

/** How often something is sent with a proof of work before its author is told that it does not help. */
const TRIES = 3

const tries = new Map<string, number>()

/**
 * Does the work that the server asks for before it takes a contribution, and puts it back into the outbox with the proof.
 *
 * @param challenge what the refusal said.
 * @returns whether it can be sent again. Not when its author has taken it back meanwhile.
 */
export async function workFor(
  body: NewComment | NewIdea | NewRegistration,
  challenge: object | undefined,
): Promise<boolean> {
  const {key} = body
  const tried = (tries.get(key) ?? 0) + 1
  tries.set(key, tried)
  if (!challenge || tried > TRIES) return false
  try {
    const {proveWork} = await import('@saha/client/prove-work')
    const work = await proveWork(challenge)
    const entry = outbox.at(key)
    if (!work || !entry?.outcome || entry.outcome.is === 'sent') return false
    outbox.keep({...entry.unsent, body: {...body, work}})
    return true
  } catch {
    // Without a network there is no solver: its author is told, and nothing is lost.
    return false
  }
}
