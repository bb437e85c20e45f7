import {Refusal} from '../refusal.ts'
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

/** What readers ask for. */
export interface Asked {
  /** What changes together has one address: `municipality/activity`. */
  address: string
  /** Which of several replies at that address: a page, an order, a language. One reply has one spelling. */
  variant?: string
}

/** @throws Refusal `too-many` when whoever asks has made the server work enough. */
export type Permit = () => Promise<void>

/**
 * Finds out what is true now.
 *
 * @param before what was sent until now: may be returned with a later `until` when its source is the same.
 * @param permit to be asked before what costs something, where readers can ask for any number of different things.
 * @returns `undefined` when there is nothing at that address.
 */
export type LoadReply<Wanted extends Asked> = (
  wanted: Wanted,
  before: FreshReply | undefined,
  permit: Permit,
) => Promise<FreshReply | undefined>

export interface FreshReplies<Wanted extends Asked> {
  /**
   * The reply at once while it is fresh, otherwise once it is made. However many ask, it is made once.
   *
   * @param permit of whoever asks: nobody else is refused for it. Default: may ask for anything.
   */
  at: (wanted: Wanted, permit?: Permit) => Prepared | Promise<Prepared | undefined>
  /** From now on the store is asked again for everything at this address. */
  forget: (address: string) => void
}

/**
 * Times in a second that one reply is made anew because its address was forgotten. Where more happens, readers see what
 * was true at most a second ago: they do not slow down those who write.
 */
const mostHurries = 20

/** Milliseconds in which hurries are counted together. */
const window = 1_000

const anybody: Permit = async () => {}

interface Kept {
  reply: FreshReply
  /** How often its address had been forgotten when it was begun. */
  epoch: number
  hurries: {since: number; count: number}
}

interface Loading {
  epoch: number
  renewed: Promise<Prepared | undefined>
}

/**
 * @param now milliseconds since 1970.
 * @param most replies that are kept; those that nobody has asked for the longest are let go.
 */
export function keepFresh<Wanted extends Asked>(
  load: LoadReply<Wanted>,
  now: () => number,
  most = Infinity,
): FreshReplies<Wanted> {
  const replies = new Map<string, Kept>()
  const loading = new Map<string, Loading>()
  const epochs = new Map<string, number>()

  async function renew(
    key: string,
    wanted: Wanted,
    {epoch, hurries, permit}: Pick<Kept, 'epoch' | 'hurries'> & {permit: Permit},
  ) {
    const before = replies.get(key)?.reply
    const reply = await load(wanted, before, permit).catch((error: unknown) => {
      // Readers need not suffer from a full disk or a store that restarts: what was true a moment ago will do.
      if (before && isStoreTrouble(error)) return before
      throw error
    })
    const kept = replies.get(key)
    // What was begun after a change is not replaced by what was begun before it.
    if (kept && kept.epoch > epoch) return reply?.prepared
    replies.delete(key)
    if (reply) replies.set(key, {reply, epoch, hurries})
    if (replies.size > most) replies.delete(replies.keys().next().value ?? key)
    return reply?.prepared
  }

  const at: FreshReplies<Wanted>['at'] = (wanted, permit = anybody) => {
    const {address, variant} = wanted
    const key = variant ? `${address} ${variant}` : address
    const epoch = epochs.get(address) ?? 0
    const moment = now()
    const kept = replies.get(key)
    if (kept && isFresh(kept, moment, epoch)) {
      if (most < Infinity) moveToEnd(replies, key, kept)
      return kept.reply.prepared
    }
    const known = loading.get(key)
    // What began to load before a change may be from before it.
    if (known?.epoch === epoch)
      return known.renewed.catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'too-many') return at(wanted, permit)
        throw error
      })
    const hurries = countHurry(kept, moment)
    const renewed = renew(key, wanted, {epoch, hurries, permit}).finally(() => {
      if (loading.get(key)?.renewed === renewed) loading.delete(key)
    })
    loading.set(key, {epoch, renewed})
    return renewed
  }

  return {
    at,
    forget: (address) => {
      epochs.set(address, (epochs.get(address) ?? 0) + 1)
    },
  }
}

function isFresh({reply, epoch, hurries}: Kept, moment: number, newest: number): boolean {
  if (moment < reply.since || moment >= reply.until) return false
  return epoch === newest || (hurries.count >= mostHurries && isWithin(hurries, moment))
}

/** @param kept what was sent until now. When it is merely too old, making it anew is no hurry. */
function countHurry(kept: Kept | undefined, moment: number): Kept['hurries'] {
  if (!kept || moment >= kept.reply.until || !isWithin(kept.hurries, moment)) return {since: moment, count: 0}
  kept.hurries.count++
  return kept.hurries
}

function isWithin({since}: Kept['hurries'], moment: number): boolean {
  return since <= moment && moment < since + window
}

/** The order of a map is that in which its keys came: the first one is the one asked for the longest ago. */
function moveToEnd<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key)
  map.set(key, value)
}
