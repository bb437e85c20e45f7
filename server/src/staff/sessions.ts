/** Who is signed in, and how that begins and ends. */
import type {PasswordChange, SignIn} from '@saha/contract'
import {Refusal} from '../refusal.ts'
import {createAuth, type AuthNeeds} from './auth.ts'
import {told} from './auth-refusals.ts'
import {createSecondFactors, type SecondFactors} from './second-factors.ts'
import {askForAccountsOfNobody} from './staff.queries.ts'
import {withCookie, type Cookie, type NewCookies} from './with-cookie.ts'

/** Somebody who is signed in. */
export interface Person {
  id: string
  email: string
  /** Id of the session. */
  session: string
  /** Milliseconds since 1970, on the clock of the machine. */
  since: number
  /** Whether more than a password proved who it is. */
  isStrong: boolean
}

/** A session, or what leads to one. */
export interface Begun {
  cookies: NewCookies
  /** Whether a code has to follow. */
  wantsCode: boolean
}

export interface Sessions {
  /** @throws Refusal `signed-out`. */
  person: (cookie: Cookie) => Promise<Person>
  /**
   * Begins a session of its own, whatever the browser brought along: what it brought is ended. Where codes are asked
   * for, it begins with the code.
   *
   * @throws Refusal `wrong-sign-in`, after the same work whether anybody has the address or not.
   */
  begin: (cookie: Cookie, body: SignIn) => Promise<Begun>
  /**
   * The same for somebody who proved who they are in another way.
   *
   * @param isStrong whether that is more than a password: then no code is asked for.
   * @throws Refusal `signed-out` when there is nobody of that id any more.
   */
  beginAs: (cookie: Cookie, person: string, isStrong: boolean) => Promise<Begun>
  end: (cookie: Cookie) => Promise<NewCookies>
  /**
   * Changes a person's own password, ends all of their sessions and begins a new one.
   *
   * @throws Refusal `wrong-password`.
   */
  changePassword: (cookie: Cookie, body: PasswordChange) => Promise<NewCookies>
  codes: SecondFactors
}

export function createSessions(needs: AuthNeeds): Sessions {
  const {api} = createAuth(needs)
  const codes = createSecondFactors(api, needs)

  const end = async (cookie: Cookie) =>
    (await api.signOut({headers: withCookie(cookie), returnHeaders: true})).headers.getSetCookie()

  return {
    person: async (cookie) => {
      const found = await api.getSession({headers: withCookie(cookie)})
      if (!found) throw new Refusal('signed-out')
      const {session, user} = found
      return {
        id: user.id,
        email: user.email,
        session: session.id,
        since: session.createdAt.getTime(),
        isStrong: session.isStrong === true,
      }
    },
    begin: async (cookie, body) => {
      const begun = told(api.signInEmail({body, returnHeaders: true}), 'wrong-sign-in')
      const {headers, response} = await begun.catch(async (refused: unknown) => {
        await askForAccountsOfNobody(needs.db, body.email)
        throw refused
      })
      await end(cookie)
      return {cookies: headers.getSetCookie(), wantsCode: 'twoFactorRedirect' in response}
    },
    beginAs: async (cookie, person, isStrong) => {
      const wantsCode = !isStrong && (await codes.isOn(person))
      const beginning = {
        body: {person, isStrong},
        headers: withCookie(undefined),
        returnHeaders: true,
      } as const
      const {headers, response} = await (wantsCode ? api.wantCode(beginning) : api.begin(beginning))
      if (!response.begun) throw new Refusal('signed-out')
      await end(cookie)
      return {cookies: headers.getSetCookie(), wantsCode}
    },
    end,
    changePassword: async (cookie, {current, next}) => {
      const body = {currentPassword: current, newPassword: next, revokeOtherSessions: true}
      const changing = api.changePassword({body, headers: withCookie(cookie), returnHeaders: true})
      return (await told(changing, 'wrong-password')).headers.getSetCookie()
    },
    codes,
  }
}
