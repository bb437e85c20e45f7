/** Signing in with a password, with the code that may follow, and signing out. */
import {SecondFactorCode, SignIn, type SignInStep, type WaysToSignIn} from '@saha/contract'
import {accept} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import type {Guarded} from './guarded.ts'
import type {Begun, Sessions} from './sessions.ts'
import {done, shown} from './staff-replies.ts'

export interface SignInNeeds extends StaffAnswering {
  sessions: () => Promise<Sessions>
  guarded: Guarded
  ways: WaysToSignIn
}

export function signInRoutes(needs: SignInNeeds): void {
  const {guarded, sessions} = needs

  answerStaff(needs, 'readWays', async () => shown(needs.ways satisfies WaysToSignIn))

  answerStaff(needs, 'signIn', async (c) => {
    const body = await accept(c, SignIn)
    const email = body.email.toLowerCase()
    const open = await sessions()
    const cookie = c.req.header('cookie')
    const begun = await guarded.check(c, email, 'password', () => open.begin(cookie, {...body, email}))
    return begunReply(begun, guarded, email)
  })

  answerStaff(needs, 'confirmSignIn', async (c) => {
    const {code} = await accept(c, SecondFactorCode)
    const {codes} = await sessions()
    const cookie = c.req.header('cookie')
    const person = await codes.owing(cookie)
    if (!person) throw new Refusal('sign-in-again')
    const cookies = await guarded.check(c, person.email, 'code', () => codes.confirmSignIn(cookie, code))
    return done([...cookies, guarded.introduce(person.email)])
  })

  answerStaff(needs, 'signOut', async (c) => done(await (await sessions()).end(c.req.header('cookie'))))
}

/** A session, or that a code is wanted first. A browser is known once all is proven. */
export function begunReply({cookies, wantsCode}: Begun, guarded: Guarded, email: string): Response {
  if (wantsCode) return shown({wants: 'code'} satisfies SignInStep, 200, cookies)
  return done([...cookies, guarded.introduce(email)])
}
