/** One's own account: the ways by which one signs in, and where one is signed in. */
import {PasswordChange, type StaffAccount} from '@saha/contract'
import type {Context} from 'hono'
import {accept} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {endSession, endSessions, listSessions, readPasswordHash} from './account.queries.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import type {Guarded} from './guarded.ts'
import {listPasskeys} from './passkeys.queries.ts'
import {recordOwn} from './record-own.ts'
import type {Person, Sessions} from './sessions.ts'
import {noteOwnPassword} from './staff.queries.ts'
import {done, shown} from './staff-replies.ts'

export interface AccountNeeds extends StaffAnswering {
  db: Store
  sessions: () => Promise<Sessions>
  guarded: Guarded
  /** Milliseconds since 1970. */
  now: () => number
}

export function accountRoutes(needs: AccountNeeds): void {
  const {db, guarded, now} = needs

  /** @throws Refusal `signed-out`. */
  const personOf = async (c: Context): Promise<Person> =>
    (await needs.sessions()).person(c.req.header('cookie'))

  answerStaff(needs, 'readAccount', async (c) => {
    const {id, email, session} = await personOf(c)
    const {codes} = await needs.sessions()
    const [hash, backupCodesLeft, passkeys, open] = await Promise.all([
      readPasswordHash(db, id),
      codes.backupCodesLeft(id),
      listPasskeys(db, id),
      listSessions(db, id, session, now()),
    ])
    return shown({
      email,
      hasPassword: hash !== null,
      twoFactor: backupCodesLeft === null ? null : {backupCodesLeft},
      passkeys,
      sessions: open,
    } satisfies StaffAccount)
  })

  answerStaff(needs, 'changePassword', async (c) => {
    const person = await personOf(c)
    const body = await accept(c, PasswordChange)
    const sessions = await needs.sessions()
    const cookies = await guarded.check(c, person.email, 'password', () =>
      sessions.changePassword(c.req.header('cookie'), body),
    )
    await db.transaction().execute(async (transaction) => {
      await noteOwnPassword(transaction, person.id)
      await recordOwn(transaction, {person, at: now(), act: 'password-changed'})
    })
    return done(cookies)
  })

  answerStaff(needs, 'endSession', async (c) => {
    const person = await personOf(c)
    const isEnded = await db.transaction().execute(async (transaction) => {
      const ended = await endSession(transaction, person.id, c.req.param('session') ?? '')
      if (ended) await recordOwn(transaction, {person, at: now(), act: 'sessions-ended', after: {ended: 1}})
      return ended
    })
    if (!isEnded) throw new Refusal('not-found')
    return done()
  })

  answerStaff(needs, 'endOtherSessions', async (c) => {
    const person = await personOf(c)
    await db.transaction().execute(async (transaction) => {
      const ended = await endSessions(transaction, person.id, person.session)
      if (ended > 0) await recordOwn(transaction, {person, at: now(), act: 'sessions-ended', after: {ended}})
    })
    return done()
  })
}
