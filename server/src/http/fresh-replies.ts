import {isStoreTrouble} from '../storage/trouble.ts'
import type {Prepared} from './prepared.ts'

/** A prepared reply and how long it may be sent without asking again. */
export interface FreshReply {
  prepared: Prepared
  /** What it was made from: equal sources need no new bytes. */
  source: unknown
  /** Milliseconds since 1970. Before that the clock has been set back, and nothing is known. */
  since: number
  /** Milliseconds since 1970. */
  until: number
}

/**
 * Finds out what is true now.
 *
 * @param before what was sent until now: may be returned with a later `until` when its source is the same.
 * @returns `undefined` when there is nothing at that address.
 */
export type LoadReply = (
  municipality: string,
  activity: string,
  before: FreshReply | undefined,
) => Promise<FreshReply | undefined>

export interface FreshReplies {
  /** The reply at once while it is fresh, otherwise once it is made. However many ask, it is made once. */
  at: (municipality: string, activity: string) => Prepared | Promise<Prepared | undefined>
  /** From now on the store is asked again. */
  forget: (address: string) => void
}

/** @param now milliseconds since 1970. */
export function keepFresh(load: LoadReply, now: () => number): FreshReplies {
  const replies = new Map<string, FreshReply>()
  const loading = new Map<string, Promise<Prepared | undefined>>()

  async function renew(address: string, municipality: string, activity: string) {
    const before = replies.get(address)
    const reply = await load(municipality, activity, before).catch((error: unknown) => {
      // Readers need not suffer from a full disk or a store that restarts: what was true a moment ago will do.
      if (before && isStoreTrouble(error)) return before
      throw error
    })
    if (reply) replies.set(address, reply)
    else replies.delete(address)
    return reply?.prepared
  }

  return {
    at: (municipality, activity) => {
      const address = `${municipality}/${activity}`
      const reply = replies.get(address)
      if (reply && isFresh(reply, now())) return reply.prepared
      const known = loading.get(address)
      if (known) return known
      const renewed = renew(address, municipality, activity).finally(() => {
        if (loading.get(address) === renewed) loading.delete(address)
      })
      loading.set(address, renewed)
      return renewed
    },
    forget: (address) => {
      const reply = replies.get(address)
      if (reply) replies.set(address, {...reply, until: 0})
      // What is being loaded now may be from before.
      loading.delete(address)
    },
  }
}

function isFresh({since, until}: FreshReply, moment: number): boolean {
  return since <= moment && moment < until
}
