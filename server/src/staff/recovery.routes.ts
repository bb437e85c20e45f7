/** A new password for somebody who has forgotten theirs, by a link. */
import {Recovery, RecoveryWish} from '@saha/contract'
import {hashPassword} from 'better-auth/crypto'
import {accept} from '../http/accept.ts'
import {traceOf} from '../http/refuse.ts'
import type {Mail} from '../mail/mail.ts'
import {Refusal} from '../refusal.ts'
import {endSessions, setPassword} from './account.queries.ts'
import type {AccountNeeds} from './account.routes.ts'
import {answerStaff} from './answer-staff.ts'
import {hashOfSecret, makeLinkSecret, recoveryLink} from './link-secret.ts'
import {languagesOfPerson} from './overview.queries.ts'
import {recordOwn} from './record-own.ts'
import {findRecovery, hasRecoverySince, keepRecovery, takeRecovery} from './recovery.queries.ts'
import type {Context} from 'hono'
import {findStaff} from './staff.queries.ts'
import {done} from './staff-replies.ts'

export interface RecoveryNeeds extends AccountNeeds {
  /** `undefined` where no letters can be sent. */
  mail: Mail | undefined
  /** Where a request comes from, as far as it can be believed. */
  addressOf: (c: Context) => string | undefined
}

/** Milliseconds between two letters to the same person: the one before holds longer than that. */
const betweenLetters = 10 * 60_000

export function recoveryRoutes(needs: RecoveryNeeds): void {
  const {db, now, mail} = needs

  /** Sends a letter to whoever has this address. */
  async function write(email: string): Promise<void> {
    const person = await findStaff(db, email)
    // Asked of nobody, too: work that goes on behind one reply makes the next one wait.
    const hasLetter = await hasRecoverySince(db, person ?? '', now() - betweenLetters)
    if (!mail || person === undefined || hasLetter) return
    const {secret, hash} = makeLinkSecret()
    await keepRecovery(db, person, hash, now())
    const link = recoveryLink(needs.publicUrl, secret)
    await mail.send({kind: 'recovery', to: email, link, languages: await languagesOfPerson(db, person)})
  }

  answerStaff(needs, 'askRecovery', async (c) => {
    const {email} = await accept(c, RecoveryWish)
    if (!mail) throw new Refusal('no-mail')
    await needs.limitSender(c)
    // Afterwards: how long the reply takes tells nobody whether there is such an address.
    mail.inBackground(write(email.toLowerCase()), (error) =>
      needs.log.error(traceOf(error), 'no letter was written'),
    )
    return done()
  })

  answerStaff(needs, 'recover', async (c) => {
    const {secret, password} = await accept(c, Recovery)
    const link = hashOfSecret(secret)
    const person = await findRecovery(db, link, now())
    if (!person) throw new Refusal('link-gone')
    const hash = await hashPassword(password)
    await db.transaction().execute(async (transaction) => {
      if (!(await takeRecovery(transaction, person.id, link))) throw new Refusal('link-gone')
      await setPassword(transaction, person.id, hash, false)
      await endSessions(transaction, person.id)
      await recordOwn(transaction, {person, at: now(), act: 'password-recovered'})
    })
    return done()
  })
}
