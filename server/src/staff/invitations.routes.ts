/** Coming in by a link of invitation. */
import {InvitationAcceptance, InvitationLink, type Invitation} from '@saha/contract'
import {hashPassword} from 'better-auth/crypto'
import {accept} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import type {AccountNeeds} from './account.routes.ts'
import {answerStaff} from './answer-staff.ts'
import {comeIn, findInvitation, takeBack} from './invitations.queries.ts'
import {hashOfSecret} from './link-secret.ts'
import {begunReply} from './sign-in.routes.ts'
import type {Person} from './sessions.ts'
import {addStaff} from './staff.queries.ts'
import {done, shown} from './staff-replies.ts'

export function invitationRoutes(needs: AccountNeeds): void {
  const {db, guarded, now} = needs

  /** @throws Refusal `link-gone`. */
  async function read({municipality, secret}: InvitationLink) {
    const found = await findInvitation(db, municipality, hashOfSecret(secret), now())
    if (!found) throw new Refusal('link-gone')
    return found
  }

  answerStaff(needs, 'readInvitation', async (c) => {
    const link = await accept(c, InvitationLink)
    const {email, role, person, name, languages} = await read(link)
    return shown({
      municipality: {id: link.municipality, name, languages},
      email,
      role,
      isKnown: person !== null,
    } satisfies Invitation)
  })

  answerStaff(needs, 'acceptInvitation', async (c) => {
    const {municipality, secret, password} = await accept(c, InvitationAcceptance)
    const invitation = await read({municipality, secret})
    const sessions = await needs.sessions()
    const cookie = c.req.header('cookie')
    const known = invitation.person === null ? undefined : await sessions.person(cookie).catch(needSignIn)
    if (known && known.id !== invitation.person) throw new Refusal('other-person')
    if (!known && password === undefined) throw new Refusal('invalid')
    const hash = known || password === undefined ? undefined : await hashPassword(password)
    const {email, role} = invitation
    const person = await db.transaction().execute(async (transaction) => {
      // Whoever takes it out of the store has used it: a second one finds nothing.
      if (!(await takeBack(transaction, municipality, invitation.id))) throw new Refusal('link-gone')
      const own = hash === undefined ? null : {hash, isGiven: false}
      const id = known?.id ?? (await addStaff(transaction, email, own, now()))
      await comeIn(transaction, {municipality, person: id, email, role}, now())
      return id
    })
    if (known) return done()
    return begunReply(await sessions.beginAs(cookie, person, false), guarded, email)
  })
}

function needSignIn(error: unknown): Person {
  throw error instanceof Refusal && error.code === 'signed-out' ? new Refusal('sign-in-first') : error
}
