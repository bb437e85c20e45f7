/** Codes after the password: of an app, or off a sheet of paper. */
import {westernDigits} from '@saha/domain/text/digits'
import {createHmac} from 'node:crypto'
import {Refusal} from '../refusal.ts'
import {told} from './auth-refusals.ts'
import type {AuthNeeds, Auth} from './auth.ts'
import {readCode} from './password.ts'
import {hasSecondFactor, spendCode} from './second-factor.queries.ts'
import {withCookie, type Cookie, type NewCookies} from './with-cookie.ts'

/** A second factor that is being set up. */
export interface NewFactor {
  uri: string
  backupCodes: string[]
}

export interface SecondFactors {
  isOn: (person: string) => Promise<boolean>
  /** `null` for somebody who is not asked for codes. */
  backupCodesLeft: (person: string) => Promise<number | null>
  /** Who owes a code in this browser; `null` for nobody. */
  owing: (cookie: Cookie) => Promise<{id: string; email: string} | null>
  /**
   * Begins the session for which a code was wanted. Each code is taken once.
   *
   * @throws Refusal `wrong-code` or `sign-in-again`.
   */
  confirmSignIn: (cookie: Cookie, code: string) => Promise<NewCookies>
  /** @throws Refusal `wrong-password` or `second-factor-stands`. */
  start: (cookie: Cookie, password: string | undefined) => Promise<NewFactor>
  /** @throws Refusal `wrong-code` or `second-factor-stands`. */
  confirm: (cookie: Cookie, code: string) => Promise<NewCookies>
  /** @throws Refusal `wrong-password`. */
  end: (cookie: Cookie, password: string | undefined) => Promise<NewCookies>
  /** @throws Refusal `wrong-password` or `second-factor-stands`. */
  renew: (cookie: Cookie, password: string | undefined) => Promise<string[]>
}

export function createSecondFactors(api: Auth['api'], {db, secret}: AuthNeeds): SecondFactors {
  const owing = (cookie: Cookie) => api.owing({headers: onlyOwed(cookie)})
  const hashOf = (person: string, code: string) =>
    createHmac('sha256', secret).update(`spent code\n${person}\n${code}`).digest('base64url').slice(0, 16)

  return {
    isOn: (person) => hasSecondFactor(db, person),
    backupCodesLeft: async (person) => {
      if (!(await hasSecondFactor(db, person))) return null
      return (await api.viewBackupCodes({body: {userId: person}})).backupCodes.length
    },
    owing,
    confirmSignIn: async (cookie, typed) => {
      const headers = onlyOwed(cookie)
      const person = await owing(cookie)
      if (!person) throw new Refusal('sign-in-again')
      const code = westernDigits(typed).replaceAll(/[\s-]/g, '')
      if (!/^\d{6}$/.test(code)) {
        const body = {code: readCode(typed)}
        const taken = await told(api.verifyBackupCode({body, headers, returnHeaders: true}), 'sign-in-again')
        return taken.headers.getSetCookie()
      }
      const verified = await told(
        api.verifyTOTP({body: {code}, headers, returnHeaders: true}),
        'sign-in-again',
      )
      const cookies = verified.headers.getSetCookie()
      if (await spendCode(db, person.id, hashOf(person.id, code))) return cookies
      await api.signOut({headers: withCookie(cookies.map((line) => line.split(';')[0]).join('; '))})
      throw new Refusal('wrong-code')
    },
    start: async (cookie, password) => {
      const body = {method: 'totp' as const, ...(password === undefined ? {} : {password})}
      const reply = await told(api.enableTwoFactor({body, headers: withCookie(cookie)}), 'wrong-password')
      if (!('totpURI' in reply)) throw new Error('better-auth set up something else than codes.')
      return {uri: reply.totpURI, backupCodes: reply.backupCodes}
    },
    confirm: async (cookie, typed) => {
      const body = {code: westernDigits(typed).replaceAll(/[\s-]/g, '')}
      const verifying = api.verifyTOTP({body, headers: withCookie(cookie), returnHeaders: true})
      return (await told(verifying, 'wrong-code')).headers.getSetCookie()
    },
    end: async (cookie, password) => {
      const body = password === undefined ? {} : {password}
      const ending = api.disableTwoFactor({body, headers: withCookie(cookie), returnHeaders: true})
      return (await told(ending, 'wrong-password')).headers.getSetCookie()
    },
    renew: async (cookie, password) => {
      const body = password === undefined ? {} : {password}
      const renewing = api.generateBackupCodes({body, headers: withCookie(cookie)})
      return (await told(renewing, 'wrong-password')).backupCodes
    },
  }
}

/** Without a session that the browser may have as well: it might be somebody else's. */
function onlyOwed(cookie: Cookie): Headers {
  const owed = (cookie ?? '').split('; ').filter((pair) => pair.startsWith('__Host-saha.two_factor='))
  return withCookie(owed.join('; '))
}
