import type {Context} from 'hono'
import {getCookie} from 'hono/cookie'
import {networkOf} from '../http/network.ts'
import {Refusal} from '../refusal.ts'
import type {KnownBrowsers} from './known-browser.ts'
import type {SignInGuard, Try} from './sign-in-guard.ts'

export interface GuardedNeeds {
  guard: SignInGuard
  browsers: KnownBrowsers
  /** Where a request comes from, as far as it can be believed. */
  addressOf: (c: Context) => string | undefined
}

/** Looks at a password or a code, unless too many wrong ones came from there. */
export interface Guarded {
  /**
   * @param account the address of the person.
   * @throws Refusal `too-many-tries`, `busy`, or what the check throws.
   */
  check: <T>(c: Context, account: string, proof: 'password' | 'code', look: () => Promise<T>) => Promise<T>
  /** A cookie by which this browser is known from now on: strangers cannot keep it out of that account. */
  introduce: (account: string) => string
}

const browserCookie = '__Host-saha.browser'
const browserDays = 180
/** Passwords looked at at once: each takes 32 MB and a core for a while. */
const mostChecks = 8

export function guardTries({guard, browsers, addressOf}: GuardedNeeds): Guarded {
  let checks = 0
  return {
    check: async (c, account, proof, look) => {
      const attempt: Try = {
        account,
        network: networkOf(addressOf(c)),
        browser: browsers.recognise(getCookie(c, browserCookie), account),
        proof,
      }
      // Strangers may fill the queue, and wait in it: nobody whom this account knows does.
      if (checks >= mostChecks && attempt.browser === undefined) throw new Refusal('busy')
      const wait = guard.enter(attempt)
      if (wait > 0) throw new Refusal('too-many-tries', {retryAfter: wait})
      checks += 1
      try {
        const right = await look()
        guard.forgive(attempt)
        return right
      } finally {
        checks -= 1
      }
    },
    introduce: (account) => {
      const age = browserDays * 24 * 60 * 60
      return `${browserCookie}=${browsers.introduce(account)}; Max-Age=${age}; Path=/; HttpOnly; Secure; SameSite=Strict`
    },
  }
}
