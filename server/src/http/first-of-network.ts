import {dayOf} from '@saha/domain'
import type {Context} from 'hono'
import {hash, randomBytes} from 'node:crypto'
import {addressOf} from './address.ts'
import {networkOf} from './network.ts'

/**
 * Whether a request is the first of its network, today, to do something. True where nobody can tell: within a network of
 * one's own, or behind a proxy that hides everybody.
 *
 * @param what names the thing, and what is done to it.
 */
export type IsFirstOfNetwork = (c: Context, what: string) => boolean

export interface FirstOfNetworkNeeds {
  /** Reverse proxies in front of the server. */
  proxies: number
  /** Milliseconds since 1970. */
  now: () => number
}

/** Things that are remembered of a day; then all of them are forgotten. */
const most = 100_000

/**
 * As with `limitSenders`, networks are known by a hash under a key that lives in memory and changes every day; here with
 * what was done, so that nothing tells what else a network did. Each process remembers for itself.
 */
export function meetNetworks({proxies, now}: FirstOfNetworkNeeds): IsFirstOfNetwork {
  let meeting = meet(now())
  return (c, what) => {
    const network = networkOf(addressOf(c, proxies))
    if (network === 'unknown' || isPrivate(network)) return true
    if (meeting.day !== dayOf(now()) || meeting.met.size >= most) meeting = meet(now())
    const name = hash('sha256', `${meeting.key}${network} ${what}`, 'base64url')
    const isFirst = !meeting.met.has(name)
    meeting.met.add(name)
    return isFirst
  }
}

function meet(moment: number) {
  return {day: dayOf(moment), key: randomBytes(32).toString('base64url'), met: new Set<string>()}
}

/** Addresses that mean something else in every house. @param network as `networkOf` writes it. */
function isPrivate(network: string): boolean {
  return /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^(?:0:0:0$|f[cd]..:|fe[89ab].:)/.test(network)
}
