import {PasswordChange, SignIn, type StaffConsultations, type StaffOverview} from '@saha/contract'
import type {Context} from 'hono'
import {getCookie} from 'hono/cookie'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {networkOf} from '../http/network.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import type {KnownBrowsers} from './known-browser.ts'
import {hasGivenPassword, listConsultations, listEmployers} from './overview.queries.ts'
import type {Person, Sessions} from './sessions.ts'
import type {SignInGuard, Try} from './sign-in-guard.ts'
import {noteOwnPassword} from './staff.queries.ts'

export interface StaffNeeds extends StaffAnswering {
  db: Store
  sessions: () => Promise<Sessions>
  guard: SignInGuard
  browsers: KnownBrowsers
  /** Where a request comes from, as far as it can be believed. */
  addressOf: (c: Context) => string | undefined
  /** Milliseconds since 1970. */
  now: () => number
}

const browserCookie = '__Host-saha.browser'
const browserDays = 180
/** Passwords looked at at once: each takes 32 MB and a core for a while. */
const mostChecks = 8

/** Signing in and out, the overview, and one's own password. */
export function staffRoutes(needs: StaffNeeds): void {
  const {db, guard, browsers, now} = needs
  let checks = 0

  /** @throws Refusal `signed-out`. */
  async function personOf(c: Context): Promise<Person> {
    return (await needs.sessions()).person(c.req.header('cookie'))
  }

  /** Looks at a password unless too many wrong ones came from there. @throws Refusal `too-many-tries` or `busy`. */
  async function guarded<T>(c: Context, account: string, check: () => Promise<T>): Promise<T> {
    const attempt: Try = {
      account,
      network: networkOf(needs.addressOf(c)),
      browser: browsers.recognise(getCookie(c, browserCookie), account),
    }
    // Strangers may fill the queue, and wait in it: nobody whom this account knows does.
    if (checks >= mostChecks && attempt.browser === undefined) throw new Refusal('busy')
    const wait = guard.enter(attempt)
    if (wait > 0) throw new Refusal('too-many-tries', {retryAfter: wait})
    checks += 1
    try {
      const right = await check()
      guard.forgive(attempt)
      return right
    } finally {
      checks -= 1
    }
  }

  answerStaff(needs, 'signIn', async (c) => {
    const body = await accept(c, SignIn)
    const email = body.email.toLowerCase()
    const sessions = await needs.sessions()
    const cookies = await guarded(c, email, () => sessions.begin(c.req.header('cookie'), {...body, email}))
    return done([...cookies, browserCookieFor(browsers, email)])
  })

  answerStaff(needs, 'signOut', async (c) => done(await (await needs.sessions()).end(c.req.header('cookie'))))

  answerStaff(needs, 'readOverview', async (c) => {
    const {id, email} = await personOf(c)
    const [municipalities, isGiven] = await Promise.all([listEmployers(db, id), hasGivenPassword(db, id)])
    return shown({
      email,
      hasGivenPassword: isGiven,
      server: needs.publicUrl,
      municipalities,
    } satisfies StaffOverview)
  })

  answerStaff(needs, 'readConsultations', async (c) => {
    const {id} = await personOf(c)
    const consultations = await listConsultations(db, id, c.req.param('municipality') ?? '', now())
    if (!consultations) throw new Refusal('not-found')
    return shown({consultations} satisfies StaffConsultations)
  })

  answerStaff(needs, 'changePassword', async (c) => {
    const {id, email} = await personOf(c)
    const body = await accept(c, PasswordChange)
    const sessions = await needs.sessions()
    const cookies = await guarded(c, email, () => sessions.changePassword(c.req.header('cookie'), body))
    await noteOwnPassword(db, id)
    return done(cookies)
  })
}

function browserCookieFor(browsers: KnownBrowsers, email: string): string {
  const age = browserDays * 24 * 60 * 60
  return `${browserCookie}=${browsers.introduce(email)}; Max-Age=${age}; Path=/; HttpOnly; Secure; SameSite=Strict`
}

function done(cookies: readonly string[]): Response {
  return new Response(null, {status: 204, headers: cookies.map((cookie) => ['set-cookie', cookie])})
}

function shown(body: StaffOverview | StaffConsultations): Response {
  return new Response(JSON.stringify(body), {headers: {'content-type': json}})
}
