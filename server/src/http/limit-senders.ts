/**
 * Keeps one network from taking the server away from all others. It is no guard against somebody who answers twice: what
 * a town may send, one person with a program may send too.
 */
import {dayOf} from '@saha/domain'
import type {Context} from 'hono'
import {hash, randomBytes} from 'node:crypto'
import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible'
import {Refusal} from '../refusal.ts'
import {addressOf} from './address.ts'
import {networkOf} from './network.ts'

/**
 * Counts a request for the network that it comes from.
 *
 * @throws Refusal `too-many` when that network has sent its share of this minute.
 */
export type LimitSender = (c: Context) => Promise<void>

export interface LimitSendersNeeds {
  /** Most requests that one network may send in a minute; 0 for any number. */
  perMinute: number
  /** Reverse proxies in front of the server. */
  proxies: number
  /** Milliseconds since 1970. */
  now: () => number
  /** From 0 to 1. */
  random?: () => number
}

/**
 * Requests of one network in a minute, unless the settings say otherwise.
 *
 * A mobile operator puts thousands of phones behind one address, and changes their addresses within a pool: a town of
 * 20,000 may look like one network, and what it sends in an evening must pass. If half of them answer within three hours,
 * 10,000 responses arrive, 56 a minute; if the mayor asks on the radio and a quarter answers within ten minutes, 500 a
 * minute. Twice that and a little is 1,200. For the server it is nothing: a small machine stores many times as much in
 * one second, so that hundreds of networks at their limits do not fill it. Whoever is refused waits in the browser for a
 * minute or two, and loses nothing.
 */
export const usualPerMinute = 1_200

/** Those who were refused together do not all come back in the same second. */
const spreadSeconds = 30

/**
 * Networks are known by a hash under a key that lives in memory and changes every day, and only for as long as they are
 * counted: a minute. Neither addresses nor hashes are written anywhere. Each process counts for itself.
 */
export function limitSenders({
  perMinute,
  proxies,
  now,
  random = Math.random,
}: LimitSendersNeeds): LimitSender {
  let counting = countFor(dayOf(now()), perMinute)
  return async (c) => {
    if (perMinute === 0) return
    const today = dayOf(now())
    if (today !== counting.day) counting = countFor(today, perMinute)
    const {key, counts} = counting
    // Keyed by what stands before it: a twentieth of the time of an HMAC, and as good here. Lengthening somebody's hash
    // helps nobody, because no hash ever leaves this process.
    const network = hash('sha256', `${key}${networkOf(addressOf(c, proxies))}`, 'base64url')
    try {
      await counts.consume(network)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const seconds = Math.ceil(refused.msBeforeNext / 1_000) + Math.floor(random() * spreadSeconds)
      throw new Refusal('too-many', {retryAfter: seconds})
    }
  }
}

function countFor(day: number, points: number) {
  return {
    day,
    key: randomBytes(32).toString('base64url'),
    counts: new RateLimiterMemory({points, duration: 60}),
  }
}
