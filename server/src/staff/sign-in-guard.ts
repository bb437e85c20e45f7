/**
 * Slows down whoever guesses passwords, and nobody else. Nothing is locked: each wrong password makes the next try from
 * the same place wait longer. A browser that has signed in to the same account before is a place of its own, so that no
 * stranger, and no colleague behind the same router, can keep anybody out of an account they use.
 */
import {dayOf} from '@saha/domain'
import {createHmac, randomBytes} from 'node:crypto'

/**
 * One try to sign in, or to show a code after the password. Codes are short: whoever knows the password already may not
 * guess them from many networks at once, so there is a place for all strangers together. A browser that has signed in to
 * the account before keeps its own place there as well.
 */
export interface Try {
  /** E-mail address, in small letters, whether anybody has it or not. */
  account: string
  /** Where it comes from: see `networkOf`. */
  network: string
  /** Names a browser that has signed in to this account before. */
  browser: string | undefined
  /** `password` unless it says otherwise. */
  proof?: 'password' | 'code'
}

export interface SignInGuard {
  /**
   * Counts a try as a wrong one, before its password is looked at, so that many at once count as many.
   *
   * @returns seconds to wait before it may be looked at; 0 for at once. A try that has to wait is not counted.
   */
  enter: (attempt: Try) => number
  /** The password was right: the try counts no more, and what came before from that place is forgiven. */
  forgive: (attempt: Try) => void
}

interface Place {
  name: string
  /** Wrong passwords that do not slow anything down. */
  free: number
}

interface Count {
  wrong: number
  /** Milliseconds since 1970. */
  last: number
}

const firstWait = 15
const longestWait = 15 * 60
/** Milliseconds after which a place starts afresh. */
const memory = 60 * 60 * 1000
/** Places that are remembered. The ones that were quiet for longest make room. */
const most = 20_000

/** @param now milliseconds since 1970. */
export function createSignInGuard(now: () => number): SignInGuard {
  let counts = new Map<string, Count>()
  let key = randomBytes(32)
  let keyDay = dayOf(now())

  /** Addresses are never held as such, and not even their hashes outlive the day. */
  function hashed({name}: Place): string {
    const today = dayOf(now())
    if (today !== keyDay) {
      keyDay = today
      key = randomBytes(32)
      counts = new Map()
    }
    return createHmac('sha256', key).update(name).digest('base64url')
  }

  function countAt(hash: string): Count {
    const count = counts.get(hash)
    return count && now() - count.last < memory ? count : {wrong: 0, last: 0}
  }

  function countUp(hash: string, {wrong}: Count) {
    counts.delete(hash)
    counts.set(hash, {wrong: wrong + 1, last: now()})
    const oldest = counts.keys().next().value
    if (counts.size > most && oldest !== undefined) counts.delete(oldest)
  }

  return {
    enter: (attempt) => {
      const places = placesOf(attempt).map((place) => {
        const hash = hashed(place)
        return {hash, free: place.free, count: countAt(hash)}
      })
      const wait = Math.max(...places.map(({count, free}) => secondsLeft(count, free, now())))
      if (wait === 0) for (const {hash, count} of places) countUp(hash, count)
      return wait
    },
    forgive: (attempt) => {
      const [own, ...shared] = placesOf(attempt).map(hashed)
      if (own) counts.delete(own)
      for (const hash of shared) {
        const {wrong, last} = countAt(hash)
        if (wrong > 0) counts.set(hash, {wrong: wrong - 1, last})
      }
    },
  }
}

/** What a try counts against; the first is the place's own. */
function placesOf({account, network, browser, proof = 'password'}: Try): Place[] {
  if (browser !== undefined) return [{name: `${proof}\nbrowser\n${browser}\n${account}`, free: 5}]
  return [
    {name: `${proof}\naccount\n${network}\n${account}`, free: 5},
    {name: `${proof}\nnetwork\n${network}`, free: 50},
    ...(proof === 'code' ? [{name: `code\nstrangers\n${account}`, free: 30}] : []),
  ]
}

function secondsLeft({wrong, last}: Count, free: number, moment: number): number {
  if (wrong < free) return 0
  const wait = Math.min(firstWait * 2 ** (wrong - free), longestWait)
  return Math.max(0, Math.ceil(wait - (moment - last) / 1000))
}
