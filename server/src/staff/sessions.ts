/** Who is signed in, and how that begins and ends. */
import type {PasswordChange, SignIn} from '@saha/contract'
import {isAPIError} from 'better-auth/api'
import {Refusal} from '../refusal.ts'
import {createAuth, type AuthNeeds} from './auth.ts'

/** Somebody who is signed in. */
export interface Person {
  id: string
  email: string
}

/** What a browser sent as `cookie`, if anything. Sessions learn nothing else of a request. */
export type Cookie = string | undefined

/** Values of `set-cookie`. */
export type NewCookies = string[]

export interface Sessions {
  /** @throws Refusal `signed-out`. */
  person: (cookie: Cookie) => Promise<Person>
  /**
   * Begins a session of its own, whatever the browser brought along: what it brought is ended.
   *
   * @throws Refusal `wrong-sign-in`, after the same work whether anybody has the address or not.
   */
  begin: (cookie: Cookie, body: SignIn) => Promise<NewCookies>
  end: (cookie: Cookie) => Promise<NewCookies>
  /**
   * Changes a person's own password, ends all of their sessions and begins a new one.
   *
   * @throws Refusal `wrong-password`.
   */
  changePassword: (cookie: Cookie, body: PasswordChange) => Promise<NewCookies>
}

export function createSessions(needs: AuthNeeds): Sessions {
  const {api} = createAuth(needs)
  const end = async (cookie: Cookie) =>
    (await api.signOut({headers: withCookie(cookie), returnHeaders: true})).headers.getSetCookie()

  return {
    person: async (cookie) => {
      const session = await api.getSession({headers: withCookie(cookie)})
      if (!session) throw new Refusal('signed-out')
      return {id: session.user.id, email: session.user.email}
    },
    begin: async (cookie, body) => {
      const {headers} = await told(api.signInEmail({body, returnHeaders: true}), 'wrong-sign-in')
      await end(cookie)
      return headers.getSetCookie()
    },
    end,
    changePassword: async (cookie, {current, next}) => {
      const body = {currentPassword: current, newPassword: next, revokeOtherSessions: true}
      const changing = api.changePassword({body, headers: withCookie(cookie), returnHeaders: true})
      return (await told(changing, 'wrong-password')).headers.getSetCookie()
    },
  }
}

function withCookie(cookie: Cookie): Headers {
  return new Headers(cookie === undefined ? {} : {cookie})
}

/** What better-auth refuses, in our words; what it stumbles over stays an error. */
async function told<T>(reply: Promise<T>, code: 'wrong-sign-in' | 'wrong-password'): Promise<T> {
  try {
    return await reply
  } catch (error) {
    if (isAPIError(error) && (error.statusCode === 400 || error.statusCode === 401)) throw new Refusal(code)
    throw error
  }
}
