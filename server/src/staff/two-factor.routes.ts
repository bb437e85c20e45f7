/** Setting up, renewing and ending the codes that are asked for after one's own password. */
import {
  PresentPassword,
  SecondFactorCode,
  type AuditAct,
  type BackupCodes,
  type NewSecondFactor,
} from '@saha/contract'
import {drawQrCode} from '@saha/domain/printing/qr-code'
import type {Context} from 'hono'
import {accept} from '../http/accept.ts'
import type {AccountNeeds} from './account.routes.ts'
import {answerStaff} from './answer-staff.ts'
import {provePresence} from './presence.ts'
import {recordOwn} from './record-own.ts'
import type {Person} from './sessions.ts'
import {done, shown} from './staff-replies.ts'

export function twoFactorRoutes(needs: AccountNeeds): void {
  const {db, guarded, now} = needs

  /** Who asks, once they have proved that it is them. */
  async function present(c: Context): Promise<{person: Person; password: string | undefined}> {
    const {password} = await accept(c, PresentPassword)
    const person = await (await needs.sessions()).person(c.req.header('cookie'))
    await provePresence(needs, c, person, password)
    return {person, password}
  }

  const note = (person: Person, act: AuditAct) =>
    db.transaction().execute((transaction) => recordOwn(transaction, {person, at: now(), act}))

  answerStaff(needs, 'startTwoFactor', async (c) => {
    const {password} = await present(c)
    const {codes} = await needs.sessions()
    const {uri, backupCodes} = await codes.start(c.req.header('cookie'), password)
    const secret = new URL(uri).searchParams.get('secret') ?? ''
    return shown({
      uri,
      secret: (secret.match(/.{1,4}/g) ?? []).join(' '),
      picture: drawQrCode(uri),
      backupCodes,
    } satisfies NewSecondFactor)
  })

  answerStaff(needs, 'confirmTwoFactor', async (c) => {
    const {code} = await accept(c, SecondFactorCode)
    const {person: personOf, codes} = await needs.sessions()
    const cookie = c.req.header('cookie')
    const person = await personOf(cookie)
    const cookies = await guarded.check(c, person.email, 'code', () => codes.confirm(cookie, code))
    await note(person, 'two-factor-on')
    return done(cookies)
  })

  answerStaff(needs, 'endTwoFactor', async (c) => {
    const {person, password} = await present(c)
    const {codes} = await needs.sessions()
    const cookies = await codes.end(c.req.header('cookie'), password)
    await note(person, 'two-factor-off')
    return done(cookies)
  })

  answerStaff(needs, 'renewBackupCodes', async (c) => {
    const {person, password} = await present(c)
    const {codes} = await needs.sessions()
    const backupCodes = await codes.renew(c.req.header('cookie'), password)
    await note(person, 'backup-codes-renewed')
    return shown({backupCodes} satisfies BackupCodes)
  })
}
