/** Signing in by the provider of the municipality. */
import {ProviderReply, type ProviderAddress} from '@saha/contract'
import {getCookie} from 'hono/cookie'
import {accept} from '../http/accept.ts'
import {traceOf} from '../http/refuse.ts'
import {Refusal} from '../refusal.ts'
import type {AccountNeeds} from './account.routes.ts'
import {answerStaff} from './answer-staff.ts'
import {begunCookies} from './begun-cookie.ts'
import {welcome} from './provider.queries.ts'
import {newErrand, type Errand, type Provider} from './provider.ts'
import {begunReply} from './sign-in.routes.ts'
import {spendOnce} from './spent.queries.ts'
import {shown} from './staff-replies.ts'

export interface ProviderNeeds extends AccountNeeds {
  /** Signs cookies. */
  secret: string
  /** `undefined` where there is none. */
  provider: (Provider & {issuer: string}) | undefined
}

/** Milliseconds after which an errand is worth nothing in any case. */
const errandLife = 15 * 60_000

export function providerRoutes(needs: ProviderNeeds): void {
  const {db, guarded, now, provider} = needs
  const errands = begunCookies('provider', needs.secret, now)

  /** What the provider does not do, or does wrong, is logged without what it says, and told as one thing. */
  async function asked<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      needs.log.warn(traceOf(error), 'the provider did not tell who it is')
      throw new Refusal('provider-failed')
    }
  }

  answerStaff(needs, 'askProvider', async () => {
    if (!provider) throw new Refusal('not-found')
    const errand = newErrand()
    const address = await asked(provider.addressFor(errand))
    return shown({address} satisfies ProviderAddress, 200, [errands.keep(errand)])
  })

  answerStaff(needs, 'signInByProvider', async (c) => {
    if (!provider) throw new Refusal('not-found')
    const {code, state, iss} = await accept(c, ProviderReply)
    const errand = errands.read(getCookie(c, errands.name)) as Errand | undefined
    if (!errand || errand.state !== state) throw new Refusal('provider-failed')
    const moment = {now: now(), until: now() + errandLife}
    if (!(await spendOnce(db, `provider-${state}`, moment))) throw new Refusal('provider-failed')
    const reply = new URLSearchParams({code, state, ...(iss === undefined ? {} : {iss})})
    const known = await asked(provider.identify(reply, errand))
    const person = known.isVerified
      ? await welcome(db, {...known, issuer: provider.issuer}, now())
      : undefined
    if (!person) throw new Refusal('not-invited')
    const sessions = await needs.sessions()
    const begun = await sessions.beginAs(c.req.header('cookie'), person, known.isStrong)
    return begunReply({...begun, cookies: [...begun.cookies, errands.drop]}, guarded, known.email)
  })
}
