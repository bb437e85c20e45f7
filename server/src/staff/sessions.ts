/** Who is signed in, and how that begins and ends. */
import type {PasswordChange, SignIn} from '@saha/contract'
import {isAPIError} from 'better-auth/api'
import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import type {Auth} from './auth.ts'

/** Somebody who is signed in. */
export interface Person {
  id: string
  email: string
}

/** @throws Refusal `signed-out`. */
export async function requirePerson(auth: Auth, c: Context): Promise<Person> {
  const session = await auth.api.getSession({headers: cookiesOf(c)})
  if (!session) throw new Refusal('signed-out')
  return {id: session.user.id, email: session.user.email}
}

/**
 * Begins a session of its own, whatever the browser brought along: what it brought is ended.
 *
 * @returns values of `set-cookie`.
 * @throws Refusal `wrong-sign-in`, after the same work whether anybody has the address or not.
 */
export async function beginSession(auth: Auth, c: Context, body: SignIn): Promise<string[]> {
  const {headers} = await told(auth.api.signInEmail({body, returnHeaders: true}), 'wrong-sign-in')
  await auth.api.signOut({headers: cookiesOf(c)})
  return headers.getSetCookie()
}

/** @returns values of `set-cookie`. */
export async function endSession(auth: Auth, c: Context): Promise<string[]> {
  const {headers} = await auth.api.signOut({headers: cookiesOf(c), returnHeaders: true})
  return headers.getSetCookie()
}

/**
 * Changes a person's own password, ends all of their sessions and begins a new one.
 *
 * @returns values of `set-cookie`.
 * @throws Refusal `wrong-password`.
 */
export async function changePassword(
  auth: Auth,
  c: Context,
  {current, next}: PasswordChange,
): Promise<string[]> {
  const {headers} = await told(
    auth.api.changePassword({
      body: {currentPassword: current, newPassword: next, revokeOtherSessions: true},
      headers: cookiesOf(c),
      returnHeaders: true,
    }),
    'wrong-password',
  )
  return headers.getSetCookie()
}

/** better-auth sees the cookie and nothing else of a request: no address, no browser. */
function cookiesOf(c: Context): Headers {
  const cookie = c.req.header('cookie')
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
